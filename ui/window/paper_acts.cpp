#include "ui/window/paper_acts.h"

#include "papers/arxiv_id.h"
#include "ui/detail/links.h"
#include "ui/window/paper_dialogs.h"
#include "ui/window/reading.h"
#include "ui/window/status_line.h"
#include "ui/window/summarising.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace sheaf {

PaperActs::PaperActs(const WindowActions& actions, Reading& reading, Summarising& summarising,
                     StatusLine& status, QWidget& window)
    : QObject(&window), m_actions(actions), m_reading(reading), m_summarising(summarising), m_status(status),
      m_window(window) {
    connect(actions.star, &QAction::triggered, &reading, &Reading::toggleStar);
    connect(actions.unread, &QAction::triggered, &reading, &Reading::toggleRead);
    connect(actions.hide, &QAction::triggered, this, &PaperActs::toggleHidden);
    connect(actions.browse, &QAction::triggered, this, &PaperActs::openInBrowser);
    connect(actions.tag, &QAction::triggered, this, &PaperActs::editTags);
    connect(actions.note, &QAction::triggered, this, &PaperActs::editNote);
    connect(actions.copyLink, &QAction::triggered, this, &PaperActs::copyLink);
    connect(actions.retry, &QAction::triggered, this, [this] { m_summarising.again({m_reading.paper()}); });
    connect(actions.fullText, &QAction::triggered, this,
            [this] { m_summarising.fromFullText({m_reading.paper()}); });
    connect(&reading, &Reading::changed, this, &PaperActs::follow);
    follow();
}

void PaperActs::follow() {
    const auto& entry = m_reading.entry();
    for (QAction* action : m_actions.ofPaper())
        action->setEnabled(entry.has_value());
    m_actions.browse->setEnabled(!address().isEmpty());
    m_actions.copyLink->setEnabled(!address().isEmpty());
    m_actions.fullText->setEnabled(entry && ArxivId::parse(entry->paper.id) && !isSample(*entry));
    m_actions.star->setText(entry && entry->reading.starred ? tr("Remove the &star") : tr("&Star"));
    m_actions.hide->setText(entry && entry->reading.hidden ? tr("Stop &hiding") : tr("&Hide"));
    m_actions.unread->setText(entry && !entry->reading.read ? tr("Mark as &read") : tr("Mark as &unread"));
}

void PaperActs::toggleHidden() {
    const PaperKey paper = m_reading.paper();
    const QString title = m_reading.entry()->paper.title;
    const bool hidden = m_reading.entry()->reading.hidden;
    const int step = m_reading.hide(paper, !hidden);
    m_status.say((hidden ? tr("No longer hidden: %1") : tr("Hidden: %1")).arg(title), tr("Undo"),
                 [this, step] { m_reading.takeBack(step); });
}

QString PaperActs::address() const {
    if (!m_reading.entry())
        return {};
    const QList<PageLink> links = linksOf(*m_reading.entry());
    return links.isEmpty() ? QString() : links.first().url;
}

void PaperActs::openInBrowser() {
    if (const QString page = address(); !page.isEmpty())
        QDesktopServices::openUrl(QUrl(page));
}

void PaperActs::copyLink() {
    QGuiApplication::clipboard()->setText(address());
    m_status.say(tr("Copied %1").arg(address()));
}

void PaperActs::editTags() {
    const DayEntry& entry = *m_reading.entry();
    auto* dialog = new TagDialog(entry.paper.title, entry.reading.tags, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, paper = entry.key] {
        if (paper == m_reading.paper())
            m_reading.setTags(dialog->tags());
    });
    dialog->open();
}

void PaperActs::editNote() {
    const DayEntry& entry = *m_reading.entry();
    auto* dialog = new NoteDialog(entry.paper.title, entry.reading.note, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, paper = entry.key] {
        if (paper == m_reading.paper())
            m_reading.setNote(dialog->note());
    });
    dialog->open();
}

} // namespace sheaf

#include "ui/window/paper_acts.h"

#include "papers/arxiv_id.h"
#include "services/workspace.h"
#include "ui/detail/links.h"
#include "ui/window/picked_acts.h"
#include "ui/window/picked_words.h"
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

PaperActs::PaperActs(Workspace& workspace, const WindowActions& actions, PaperListView& view,
                     Reading& reading, Summarising& summarising, StatusLine& status, NoticeBar& notice,
                     QWidget& window)
    : QObject(&window), m_actions(actions),
      m_picked(*new PickedActs(workspace, view, summarising, status, notice, window)), m_reading(reading),
      m_summarising(summarising), m_status(status) {
    connectMarks();
    connectOthers();
    connect(&reading, &Reading::changed, this, &PaperActs::follow);
    connect(&m_picked.survey(), &PickedSurvey::changed, this, &PaperActs::follow);
    follow();
}

bool PaperActs::isMany() const { return m_picked.survey().isMany(); }

void PaperActs::connectMarks() {
    const auto connectMark = [this](QAction* action, Mark::Kind kind, auto one) {
        connect(action, &QAction::triggered, this, [this, kind, one] {
            if (isMany())
                m_picked.toggle(kind);
            else
                one();
        });
    };
    connectMark(m_actions.star, Mark::Kind::Star, [this] { m_reading.toggleStar(); });
    connectMark(m_actions.unread, Mark::Kind::Read, [this] { m_reading.toggleRead(); });
    connectMark(m_actions.later, Mark::Kind::Later, [this] { toggleLater(); });
    connectMark(m_actions.hide, Mark::Kind::Hide, [this] { toggleHidden(); });
}

void PaperActs::connectOthers() {
    connect(m_actions.browse, &QAction::triggered, this, &PaperActs::openInBrowser);
    connect(m_actions.tag, &QAction::triggered, this, &PaperActs::editTags);
    connect(m_actions.copyLink, &QAction::triggered, this, &PaperActs::copyLink);
    const auto copyAs = [this](QAction* action, PaperText form) {
        connect(action, &QAction::triggered, &m_picked, [this, form] { m_picked.copy(form); });
    };
    copyAs(m_actions.copyMarkdown, PaperText::Markdown);
    copyAs(m_actions.copyBibtex, PaperText::Bibtex);
    copyAs(m_actions.copyReference, PaperText::References);
    connect(m_actions.exportPicked, &QAction::triggered, &m_picked, &PickedActs::exportThem);
    connect(m_actions.retry, &QAction::triggered, this, [this] {
        if (isMany())
            m_picked.summarise();
        else
            m_summarising.again({m_reading.paper()});
    });
    connect(m_actions.fullText, &QAction::triggered, this, [this] {
        if (isMany())
            m_picked.fromFullText();
        else
            m_summarising.fromFullText({m_reading.paper()});
    });
}

void PaperActs::follow() {
    const bool any = isMany() || m_reading.entry();
    for (QAction* action : m_actions.ofPaper())
        action->setEnabled(any);
    if (isMany())
        nameForMany();
    else
        nameForOne();
}

void PaperActs::nameForOne() {
    const auto& entry = m_reading.entry();
    m_actions.browse->setEnabled(!address().isEmpty());
    m_actions.copyLink->setEnabled(!address().isEmpty());
    m_actions.fullText->setEnabled(entry && ArxivId::parse(entry->paper.id) && !isSample(*entry));
    m_actions.star->setText(entry && entry->reading.starred ? tr("Remove the &star") : tr("&Star"));
    m_actions.later->setText(entry && entry->reading.later ? tr("No &longer for later")
                                                           : tr("Put off for &later"));
    m_actions.hide->setText(entry && entry->reading.hidden ? tr("Stop &hiding") : tr("&Hide"));
    m_actions.unread->setText(entry && !entry->reading.read ? tr("Mark as &read") : tr("Mark as &unread"));
    m_actions.tag->setText(tr("&Tags"));
    m_actions.browse->setText(tr("&Open in browser"));
    m_actions.copyLink->setText(tr("&Copy link"));
    m_actions.exportPicked->setText(tr("E&xport the selected papers…"));
    m_actions.retry->setText(tr("Summarise this paper &again"));
}

void PaperActs::nameForMany() {
    for (QAction* action :
         {m_actions.note, m_actions.similar, m_actions.followAuthor, m_actions.findInPage, m_actions.print})
        action->setEnabled(false);
    const PickedSurvey& survey = m_picked.survey();
    const QString papers = survey.countText();
    const auto name = [&](QAction* action, Mark::Kind kind) {
        action->setText(markText(kind, survey.turnsOn(kind), papers));
    };
    name(m_actions.star, Mark::Kind::Star);
    name(m_actions.unread, Mark::Kind::Read);
    name(m_actions.later, Mark::Kind::Later);
    name(m_actions.hide, Mark::Kind::Hide);
    name(m_actions.tag, Mark::Kind::Tag);
    m_actions.browse->setText(tr("&Open %1 in the browser").arg(papers));
    m_actions.copyLink->setText(tr("&Copy the links of %1").arg(papers));
    m_actions.exportPicked->setText(tr("E&xport %1…").arg(papers));
    m_actions.retry->setText(tr("Summ&arise %1").arg(papers));
}

void PaperActs::toggleHidden() {
    const PaperKey paper = m_reading.paper();
    const QString title = m_reading.entry()->paper.title;
    const bool hidden = m_reading.entry()->reading.hidden;
    const int step = m_reading.hide(paper, !hidden);
    m_status.say((hidden ? tr("No longer hidden: %1") : tr("Hidden: %1")).arg(title), tr("Undo"),
                 [this, step] { m_reading.takeBack(step); });
}

void PaperActs::toggleLater() {
    const QString title = m_reading.entry()->paper.title;
    const bool later = m_reading.entry()->reading.later;
    const int step = m_reading.putOff(m_reading.paper(), !later);
    m_status.say((later ? tr("Among the unread again: %1") : tr("Put off for later: %1")).arg(title),
                 tr("Undo"), [this, step] { m_reading.takeBack(step); });
    if (!later)
        emit putOff();
}

QString PaperActs::address() const {
    if (!m_reading.entry())
        return {};
    const QList<PageLink> links = linksOf(*m_reading.entry());
    return links.isEmpty() ? QString() : links.first().url;
}

void PaperActs::openInBrowser() {
    if (isMany())
        return m_picked.openPages();
    if (const QString page = address(); !page.isEmpty())
        QDesktopServices::openUrl(QUrl(page));
}

void PaperActs::copyLink() {
    if (isMany())
        return m_picked.copy(PaperText::Links);
    QGuiApplication::clipboard()->setText(address());
    m_status.say(tr("Copied %1").arg(address()));
}

void PaperActs::editTags() {
    if (isMany())
        m_picked.editTags();
    else
        emit tagWanted();
}

} // namespace sheaf

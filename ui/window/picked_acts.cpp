#include "ui/window/picked_acts.h"

#include "base/when_ready.h"
#include "papers/paper_count.h"
#include "services/archive_service.h"
#include "services/undo/undo_service.h"
#include "services/workspace.h"
#include "ui/list/paper_list_view.h"
#include "ui/parts/opened.h"
#include "ui/shortcuts/action_texts.h"
#include "ui/window/notice_bar.h"
#include "ui/window/picked_words.h"
#include "ui/window/status_line.h"
#include "ui/window/summarising.h"
#include "ui/window/tag_many_dialog.h"
#include "ui/window/undoing.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLocale>
#include <QUrl>

namespace sheaf {

namespace {

constexpr int mostUnasked = 300;
constexpr qsizetype mostOpenedUnasked = 10;
constexpr int mostOpened = 30;
constexpr int mostCopied = 5000;

} // namespace

PickedActs::PickedActs(Workspace& workspace, PaperListView& view, Summarising& summarising,
                       StatusLine& status, NoticeBar& notice, QWidget& window)
    : QObject(&window), m_workspace(workspace), m_view(view), m_summarising(summarising), m_status(status),
      m_notice(notice), m_window(window), m_survey(new PickedSurvey(workspace.archive(), view, this)) {}

void PickedActs::toggle(Mark::Kind kind) {
    const bool on = m_survey->turnsOn(kind);
    make({{.kind = kind, .on = on}}, markText(kind, on, m_survey->countText()));
}

void PickedActs::mark(Mark::Kind kind) {
    make({{.kind = kind}}, markText(kind, true, m_survey->countText()));
}

void PickedActs::tag(const QString& name) {
    make({{.kind = Mark::Kind::Tag, .text = name}}, markText(Mark::Kind::Tag, true, m_survey->countText()));
}

void PickedActs::editTags() {
    auto* dialog = new TagManyDialog(m_survey->countText(), &m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        QList<Mark> marks;
        for (const QString& name : dialog->added())
            marks += {.kind = Mark::Kind::Tag, .text = name};
        for (const QString& name : dialog->removed())
            marks += {.kind = Mark::Kind::Tag, .on = false, .text = name};
        if (!marks.isEmpty())
            make(marks, markText(Mark::Kind::Tag, true, m_survey->countText()));
    });
    opened(dialog);
}

void PickedActs::make(const QList<Mark>& marks, const QString& text) {
    const PickedPapers picked = m_view.picked();
    if (picked.isEmpty())
        return;
    askFirst(text, [this, marks, picked] {
        UndoService& undo = m_workspace.undo();
        QList<Mark> made = marks;
        for (Mark& mark : made)
            mark.papers = picked.papers;
        const auto done = picked.all ? undo.make(marks, *picked.all) : undo.make(made);
        whenReady(done, this,
                  [this, step = undo.newest()](const Outcome& outcome) { finish(outcome, step); });
    });
}

/// Another step may have come behind it by now, which says what it did itself.
void PickedActs::finish(const Outcome& outcome, int step) {
    UndoService& undo = m_workspace.undo();
    if (!outcome)
        m_notice.say(outcome.error().sentence);
    else if (const auto done = undo.undoable(); done && undo.newest() == step)
        m_status.say(tr("Done: %1").arg(stepWords(*done)), tr("Undo"),
                     [&undo, step] { undo.takeBack(step); });
}

void PickedActs::askFirst(const QString& text, const std::function<void()>& act) {
    if (m_survey->isMany() && m_survey->count() > mostUnasked)
        m_notice.say(tr("%1 are selected.").arg(m_survey->countText()), withoutMnemonic(text), act);
    else
        act();
}

void PickedActs::withKeys(const std::function<void(const QList<PaperKey>&)>& then) {
    const PickedPapers picked = m_view.picked();
    if (!picked.all)
        return then(picked.papers);
    whenReady(m_workspace.archive().find(*picked.all), this,
              [this, then](const Result<QList<PaperKey>>& papers) {
                  if (papers)
                      then(*papers);
                  else
                      m_notice.say(papers.error().sentence);
              });
}

void PickedActs::withEntries(const QString& tooMany, int most,
                             const std::function<void(const QList<DayEntry>&)>& then) {
    const PickedPapers picked = m_view.picked();
    if (picked.isEmpty())
        return;
    if (picked.all || picked.papers.size() > most)
        return m_notice.say(tooMany.arg(QLocale().toString(most)));
    whenReady(m_workspace.archive().entries(picked.papers), this,
              [this, then](const Result<QList<DayEntry>>& entries) {
                  if (entries)
                      then(*entries);
                  else
                      m_notice.say(entries.error().sentence);
              });
}

void PickedActs::summarise() {
    const auto& marks = m_survey->marks();
    const bool again = marks && marks->summarised == m_survey->count();
    askFirst(tr("Summarise %1").arg(m_survey->countText()), [this, again] {
        withKeys([this, again](const QList<PaperKey>& papers) {
            m_summarising.make({.papers = papers, .again = again});
        });
    });
}

void PickedActs::fromFullText() {
    askFirst(tr("Summarise %1 from their full texts").arg(m_survey->countText()), [this] {
        withKeys([this](const QList<PaperKey>& papers) { m_summarising.fromFullText(papers); });
    });
}

void PickedActs::copy(PaperText form) {
    withEntries(tr("No more than %1 papers can be copied at once. Export them to a file."), mostCopied,
                [this, form](const QList<DayEntry>& entries) {
                    const QString text = textOf(entries, form);
                    if (text.isEmpty())
                        return m_status.say(tr("None of these papers has a page on the web."));
                    QGuiApplication::clipboard()->setText(text);
                    m_status.say(tr("Copied: %1").arg(paperCount(int(entries.size()))));
                });
}

void PickedActs::openPages() {
    const auto open = [](const QList<DayEntry>& entries) {
        for (const QString& address : pageAddresses(entries))
            QDesktopServices::openUrl(QUrl(address));
    };
    withEntries(tr("No more than %1 pages are opened at once."), mostOpened,
                [this, open](const QList<DayEntry>& entries) {
                    openSome(entries, tr("Open %1 in the browser"), open);
                });
}

void PickedActs::openPdfs() {
    withEntries(tr("No more than %1 PDFs are opened at once."), mostOpened,
                [this](const QList<DayEntry>& entries) {
                    openSome(entries, tr("Open the PDFs of %1"),
                             [this](const QList<DayEntry>& some) { emit pdfsWanted(some); });
                });
}

void PickedActs::openSome(const QList<DayEntry>& entries, const QString& text,
                          const std::function<void(const QList<DayEntry>&)>& open) {
    const QString papers = paperCount(int(entries.size()));
    if (entries.size() > mostOpenedUnasked)
        m_notice.say(tr("%1 are selected.").arg(papers), text.arg(papers),
                     [open, entries] { open(entries); });
    else
        open(entries);
}

void PickedActs::exportThem() {
    const PickedPapers picked = m_view.picked();
    if (picked.isEmpty())
        return;
    Selection selection = picked.all.value_or(Selection());
    if (!picked.all)
        selection.papers = picked.papers;
    emit exportWanted(m_survey->isMany() ? m_survey->countText() : paperCount(1), selection);
}

} // namespace sheaf

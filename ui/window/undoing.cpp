#include "ui/window/undoing.h"

#include "base/when_ready.h"
#include "papers/paper_count.h"
#include "services/archive_service.h"
#include "services/undo/undo_service.h"
#include "services/workspace.h"
#include "ui/list/browsing.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_line.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>

namespace sheaf {

namespace {

constexpr int mostUnasked = 2000;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Undoing)
};

QString wordsOfOne(const UndoStep& step) {
    switch (step.kind) {
    case Mark::Kind::Star: return step.on ? Words::tr("star") : Words::tr("remove the star");
    case Mark::Kind::Read: return step.on ? Words::tr("mark as read") : Words::tr("mark as unread");
    case Mark::Kind::Later: return step.on ? Words::tr("put off for later") : Words::tr("back from later");
    case Mark::Kind::Hide: return step.on ? Words::tr("hide") : Words::tr("stop hiding");
    case Mark::Kind::Tag: return Words::tr("change of tags");
    case Mark::Kind::Note: break;
    }
    return Words::tr("change of the note");
}

QString wordsOfMany(const UndoStep& step) {
    const int n = step.papers;
    switch (step.kind) {
    case Mark::Kind::Star:
        return step.on ? Words::tr("star %n papers", nullptr, n) : Words::tr("remove %n stars", nullptr, n);
    case Mark::Kind::Read:
        return step.on ? Words::tr("mark %n papers as read", nullptr, n)
                       : Words::tr("mark %n papers as unread", nullptr, n);
    case Mark::Kind::Later:
        return step.on ? Words::tr("put off %n papers for later", nullptr, n)
                       : Words::tr("%n papers back from later", nullptr, n);
    case Mark::Kind::Hide:
        return step.on ? Words::tr("hide %n papers", nullptr, n)
                       : Words::tr("stop hiding %n papers", nullptr, n);
    case Mark::Kind::Tag: return Words::tr("change of tags of %n papers", nullptr, n);
    case Mark::Kind::Note: break;
    }
    return Words::tr("change of %n notes", nullptr, n);
}

} // namespace

QString stepWords(const UndoStep& step) { return step.papers > 1 ? wordsOfMany(step) : wordsOfOne(step); }

Undoing::Undoing(Workspace& workspace, const WindowActions& actions, const Browsing& browsing,
                 StatusLine& status, NoticeBar& notice, QObject* parent)
    : QObject(parent), m_archive(workspace.archive()), m_undo(workspace.undo()), m_actions(actions),
      m_browsing(browsing), m_status(status), m_notice(notice) {
    connect(actions.undo, &QAction::triggered, this, [this] { restore(true); });
    connect(actions.redo, &QAction::triggered, this, [this] { restore(false); });
    connect(actions.markAllRead, &QAction::triggered, this, &Undoing::markAllRead);
    connect(&m_undo, &UndoService::changed, this, &Undoing::follow);
    follow();
}

void Undoing::follow() {
    const auto back = m_undo.undoable();
    const auto again = m_undo.redoable();
    m_actions.undo->setEnabled(back.has_value());
    m_actions.redo->setEnabled(again.has_value());
    m_actions.undo->setText(back ? tr("&Undo: %1").arg(stepWords(*back)) : tr("&Undo"));
    m_actions.redo->setText(again ? tr("&Redo: %1").arg(stepWords(*again)) : tr("&Redo"));
}

void Undoing::restore(bool back) {
    const auto step = back ? m_undo.undoable() : m_undo.redoable();
    if (!step)
        return;
    const QString said = (back ? tr("Undone: %1") : tr("Done again: %1")).arg(stepWords(*step));
    whenReady(back ? m_undo.undo() : m_undo.redo(), this, [this, said](const Outcome& outcome) {
        if (outcome)
            m_status.say(said);
        else
            m_notice.say(outcome.error().sentence);
    });
}

/// A whole archive is not marked by a slip of the hand.
void Undoing::markAllRead() {
    Selection unread = m_browsing.selection();
    unread.unread = true;
    whenReady(m_archive.count(unread, mostUnasked), this, [this, unread](const Result<int>& count) {
        if (!count)
            m_notice.say(count.error().sentence);
        else if (*count > mostUnasked)
            m_notice.say(tr("More than %1 papers here are unread.").arg(QLocale().toString(mostUnasked)),
                         tr("Mark them all as read"), [this, unread] { markRead(unread); });
        else
            markRead(unread);
    });
}

void Undoing::markRead(const Selection& selection) {
    const auto marked = m_undo.markAllRead(selection);
    whenReady(marked, this, [this, step = m_undo.newest()](const Outcome& outcome) {
        if (!outcome)
            m_notice.say(outcome.error().sentence);
        else if (const auto done = m_undo.undoable(); done && m_undo.newest() == step)
            m_status.say(tr("Marked as read: %1").arg(paperCount(done->papers)), tr("Undo"),
                         [this, step] { m_undo.takeBack(step); });
    });
}

} // namespace sheaf

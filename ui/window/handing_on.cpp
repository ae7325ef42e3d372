#include "ui/window/handing_on.h"

#include "base/joined_text.h"
#include "base/when_ready.h"
#include "papers/paper_count.h"
#include "services/archive_service.h"
#include "services/note_vault.h"
#include "services/workspace.h"
#include "services/zotero/zotero_service.h"
#include "ui/list/paper_list_view.h"
#include "ui/window/note_opening.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_line.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QFileInfo>

namespace sheaf {

namespace {

constexpr int mostUnasked = 50; ///< each with a PDF, every three seconds

} // namespace

HandingOn::HandingOn(Workspace& workspace, const WindowActions& actions, PaperListView& view,
                     StatusLine& status, NoticeBar& notice, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_actions(actions), m_view(view), m_status(status),
      m_notice(notice) {
    connect(actions.zotero, &QAction::triggered, this, &HandingOn::sendPicked);
    connect(actions.vault, &QAction::triggered, this, &HandingOn::openNote);
    connect(&view, &PaperListView::currentPaperChanged, this, &HandingOn::follow);
    connect(&view, &PaperListView::pickedChanged, this, &HandingOn::follow);
    connect(&workspace.zotero(), &ZoteroService::progressed, this, &HandingOn::showProgress);
    connect(&status.handing(), &WorkLine::cancelled, &workspace.zotero(), &ZoteroService::cancel);
    follow();
}

void HandingOn::follow() {
    m_actions.zotero->setEnabled(m_view.pickedCount() > 0);
    m_actions.vault->setEnabled(m_view.pickedCount() == 1);
}

void HandingOn::sendPicked() {
    const PickedPapers picked = m_view.picked();
    const auto go = [this, picked] {
        if (!picked.all)
            return send(picked.papers);
        whenReady(m_workspace.archive().find(*picked.all), this, [this](const Result<QList<PaperKey>>& all) {
            if (all)
                send(*all);
            else
                m_notice.say(all.error().sentence);
        });
    };
    if (!picked.all && picked.papers.size() <= mostUnasked)
        return go();
    m_notice.say(picked.all ? tr("Every paper that the list holds is selected.")
                            : tr("%1 selected.").arg(paperCount(int(picked.papers.size()))),
                 tr("Send them to Zotero"), go);
}

void HandingOn::send(const QList<PaperKey>& papers) {
    m_notice.clear();
    if (!m_workspace.zotero().busy())
        showProgress({0, int(papers.size())});
    whenReady(m_workspace.zotero().send(papers), this,
              [this, papers](const Result<ZoteroReport>& report) { tellOfSending(report, papers); });
}

void HandingOn::showProgress(const ZoteroProgress& progress) {
    m_status.handing().show(tr("Sending to Zotero"), progress.done, progress.papers);
}

void HandingOn::tellOfSending(const Result<ZoteroReport>& report, const QList<PaperKey>& papers) {
    if (!m_workspace.zotero().busy())
        m_status.handing().hide();
    if (!report) {
        m_notice.say(report.error().sentence, {{tr("Try again"), [this, papers] { send(papers); }},
                                               {tr("Settings"), [this] { emit settingsWanted(); }}});
        return;
    }
    m_status.say(sentSentence(*report));
    const QList<PaperKey> left = papers.mid(report->sent);
    if (report->failure)
        m_notice.say(joinedSentences({sentSentence(*report), report->failure->sentence}),
                     tr("Send the others"), [this, left] { send(left); });
    else if (!report->remarks.isEmpty())
        m_notice.say(tr("Zotero has the papers, but not every PDF. %1").arg(report->remarks.constFirst()));
}

void HandingOn::openNote() {
    const PickedPapers picked = m_view.picked();
    if (picked.papers.size() != 1)
        return;
    whenReady(m_workspace.vault().noteOf(picked.papers.constFirst()), this,
              [this](const Result<KeptNote>& note) {
                  if (note)
                      showNote(*note);
                  else
                      sayWithSettings(note.error());
              });
}

void HandingOn::showNote(const KeptNote& note) {
    m_status.say(tr("Note: %1").arg(QFileInfo(note.path).fileName()));
    if (!note.remarks.isEmpty())
        m_notice.say(note.remarks.constFirst());
    openNoteElsewhere(note, this, [this, path = note.path] {
        m_notice.say(tr("Your desktop has no program for Markdown files. The note is %1.").arg(path));
    });
}

void HandingOn::sayWithSettings(const Error& error) {
    m_notice.say(error.sentence, tr("Settings"), [this] { emit settingsWanted(); });
}

} // namespace sheaf

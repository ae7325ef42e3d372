#pragma once

#include "base/result.h"
#include "papers/paper.h"

#include <QObject>

namespace sheaf {

class NoticeBar;
class PaperListView;
class StatusLine;
class Workspace;
struct KeptNote;
struct WindowActions;
struct ZoteroProgress;
struct ZoteroReport;

/// Hands the picked papers to the reader's other programs: to Zotero, one or many, and to the notes vault.
class HandingOn : public QObject {
    Q_OBJECT

  public:
    HandingOn(Workspace& workspace, const WindowActions& actions, PaperListView& view, StatusLine& status,
              NoticeBar& notice, QObject* parent);

  signals:
    /// The reader wants to say where Zotero, or the vault, is.
    void settingsWanted();

  private:
    void follow();
    void sendPicked();
    void send(const QList<PaperKey>& papers);
    void showProgress(const ZoteroProgress& progress);
    void tellOfSending(const Result<ZoteroReport>& report, const QList<PaperKey>& papers);
    void openNote();
    void showNote(const KeptNote& note);
    void sayWithSettings(const Error& error);

    Workspace& m_workspace;
    const WindowActions& m_actions;
    PaperListView& m_view;
    StatusLine& m_status;
    NoticeBar& m_notice;
};

} // namespace sheaf

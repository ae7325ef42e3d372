#pragma once

#include "papers/named_papers.h"

#include <QObject>

class QMimeData;

namespace sheaf {

class NoticeBar;
class StatusLine;
class Workspace;
struct Addition;

/// Several papers at once, named in a text or in bibliographies: those that the library lacks are asked of
/// arXiv, and one sentence says what became of all.
class Adding : public QObject {
    Q_OBJECT

  public:
    Adding(Workspace& workspace, StatusLine& status, NoticeBar& notice, QObject* parent);

    void add(const NamedIds& papers);
    /// Reads the files elsewhere than on this thread.
    void addBibliographies(const QStringList& files);

  signals:
    /// These papers are in the library now.
    void here(const QStringList& ids);

  private:
    void tell(const Addition& addition, int unnamed);

    Workspace& m_workspace;
    StatusLine& m_status;
    NoticeBar& m_notice;
};

/// The papers that are being dragged or pasted, but files.
NamedIds draggedPapers(const QMimeData& data);

} // namespace sheaf

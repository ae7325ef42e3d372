#pragma once

#include "base/cancel.h"
#include "papers/day.h"
#include "services/zotero/zotero_connector.h"
#include "services/zotero/zotero_report.h"

#include <QObject>
#include <QThreadPool>

namespace sheaf {

class PdfService;

/// How papers are sent.
struct ZoteroWay {
    QUrl address;
    QByteArray userAgent;
    bool withPdfs = true; ///< those that are not in the cache are fetched, at the feeds' pace
};

/// Sends papers to Zotero, a few at a time, each few followed by their PDFs: Zotero forgets its sessions.
/// What talks with Zotero waits on a thread of its own.
class ZoteroRun : public QObject {
    Q_OBJECT

  public:
    ZoteroRun(ZoteroWay way, QList<DayEntry> entries, PdfService& pdfs, CancelFlag cancel, QObject* parent);
    /// Raises the flag and waits for what is under way.
    ~ZoteroRun() override;

    void start();

  signals:
    void progressed(const sheaf::ZoteroProgress& progress);
    /// An error where nothing was sent.
    void ended(const sheaf::Result<sheaf::ZoteroReport>& report);

  private:
    template <class T, class Ask, class Then>
    void ask(Ask question, Then then);
    void sendNext();
    void attachNext();
    void attach(const DayEntry& entry, const QString& path);
    void leaveOut(const DayEntry& entry, const Error& error);
    void finish(const Outcome& outcome);

    ZoteroWay m_way;
    QList<DayEntry> m_entries;
    PdfService& m_pdfs;
    CancelFlag m_cancel;
    QThreadPool m_pool; ///< of one thread
    ZoteroReport m_report;
    bool m_takesFiles = false;
    QString m_session;
    int m_attached = 0; ///< papers whose PDF went along, or did not
};

} // namespace sheaf

#pragma once

#include "services/source_fetch.h"

#include <QMap>
#include <QPromise>

namespace sheaf {

/// One fetch of a day or several: the sources at once, the parts of a source one after the other.
class FetchRun : public QObject {
    Q_OBJECT

  public:
    FetchRun(QDate day, CancelFlag cancel, QObject* parent = nullptr);

    /// Takes the part over; all are added before `start`.
    void add(std::unique_ptr<SourceFetch> part);

    /// After a cancel no further part begins; its days get no line in the ledger.
    void start();
    void cancel() { m_cancel.raise(); }
    const CancelFlag& cancelFlag() const { return m_cancel; }

    /// Ends without having started.
    void fail(const Error& error);

    QFuture<Result<FetchReport>> future() const { return m_promise.future(); }

  signals:
    void progressed(const sheaf::FetchProgress& progress);
    void papersStored(const QList<sheaf::PaperKey>& papers);
    void ended(const sheaf::FetchReport& report);

  private:
    struct Line {
        QList<SourceFetch*> parts; ///< that have not begun; children of the run
        int days = 0;
        int daysDone = 0;
    };
    void partEnded(SourceFetch* part);
    void begin(Line& line);
    void conclude();

    CancelFlag m_cancel;
    FetchReport m_report;
    QMap<QString, Line> m_lines; ///< by source
    int m_underWay = 0;
    QPromise<Result<FetchReport>> m_promise;
};

} // namespace sheaf

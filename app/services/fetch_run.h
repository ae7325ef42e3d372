#pragma once

#include "services/source_fetch.h"

#include <QPromise>

namespace sheaf {

/// One fetch of one day from several sources at once.
class FetchRun : public QObject {
    Q_OBJECT

  public:
    FetchRun(QDate day, CancelFlag cancel, QObject* parent = nullptr);

    /// Takes the source's part over; all are added before `start`.
    void add(std::unique_ptr<SourceFetch> source);
    void start();
    void cancel() { m_cancel.raise(); }

    QFuture<Result<FetchReport>> future() const { return m_promise.future(); }

  signals:
    void progressed(const sheaf::FetchProgress& progress);
    void papersStored(const QList<sheaf::PaperKey>& papers);
    void ended(const sheaf::FetchReport& report);

  private:
    void sourceEnded();

    QDate m_day;
    CancelFlag m_cancel;
    QList<SourceFetch*> m_sources; // children of this object
    int m_underWay = 0;
    QPromise<Result<FetchReport>> m_promise;
};

} // namespace sheaf

#include "services/fetch_run.h"

namespace sheaf {

FetchRun::FetchRun(QDate day, CancelFlag cancel, QObject* parent)
    : QObject(parent), m_day(day), m_cancel(std::move(cancel)) {
    m_promise.start();
}

void FetchRun::add(std::unique_ptr<SourceFetch> source) {
    SourceFetch* added = source.release();
    added->setParent(this);
    m_sources += added;
    connect(added, &SourceFetch::progressed, this, &FetchRun::progressed);
    connect(added, &SourceFetch::papersStored, this, &FetchRun::papersStored);
    connect(added, &SourceFetch::ended, this, &FetchRun::sourceEnded);
}

void FetchRun::start() {
    m_underWay = static_cast<int>(m_sources.size());
    for (SourceFetch* fetch : m_sources)
        fetch->start();
}

void FetchRun::sourceEnded() {
    if (--m_underWay > 0)
        return;
    FetchReport report{.day = m_day};
    for (const SourceFetch* fetch : m_sources) {
        report.added += fetch->added();
        report.known += fetch->known();
        report.records += fetch->record();
    }
    emit ended(report);
    m_promise.addResult(report);
    m_promise.finish();
}

} // namespace sheaf

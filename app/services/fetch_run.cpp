#include "services/fetch_run.h"

#include <algorithm>

namespace sheaf {

FetchRun::FetchRun(QDate day, CancelFlag cancel, QObject* parent)
    : QObject(parent), m_cancel(std::move(cancel)), m_report{.day = day} {
    m_promise.start();
}

void FetchRun::add(std::unique_ptr<SourceFetch> part) {
    SourceFetch* added = part.release();
    added->setParent(this);
    Line& line = m_lines[added->source()];
    line.parts += added;
    line.days += added->days();
    connect(added, &SourceFetch::papersStored, this, &FetchRun::papersStored);
    connect(added, &SourceFetch::progressed, this, [this](FetchProgress progress) {
        const Line& current = m_lines[progress.source];
        progress.days = current.days;
        progress.daysDone = current.daysDone;
        emit progressed(progress);
    });
    connect(added, &SourceFetch::ended, this, [this, added] { partEnded(added); });
}

/// What it counted is all that stays of it: a part of a year remembers a quarter of a million papers.
void FetchRun::partEnded(SourceFetch* part) {
    m_report.added += part->added();
    m_report.known += part->known();
    m_report.records += part->records();
    Line& line = m_lines[part->source()];
    line.daysDone += part->days();
    part->deleteLater();
    begin(line);
}

void FetchRun::start() {
    m_underWay = static_cast<int>(m_lines.size());
    if (m_underWay == 0)
        return conclude();
    for (Line& line : m_lines)
        begin(line);
}

/// The next part of a source; after the last one the source is done.
void FetchRun::begin(Line& line) {
    const bool mayBegin = line.daysDone == 0 || !m_cancel.raised();
    if (mayBegin && !line.parts.isEmpty())
        return line.parts.takeFirst()->start();
    if (--m_underWay == 0)
        conclude();
}

void FetchRun::conclude() {
    std::stable_sort(m_report.records.begin(), m_report.records.end(),
                     [](const FetchRecord& a, const FetchRecord& b) { return a.day < b.day; });
    emit ended(m_report);
    m_promise.addResult(m_report);
    m_promise.finish();
}

void FetchRun::fail(const Error& error) {
    emit ended(m_report);
    m_promise.addResult(error);
    m_promise.finish();
}

} // namespace sheaf

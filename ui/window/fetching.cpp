#include "ui/window/fetching.h"

#include "base/when_ready.h"
#include "ui/ledger/fetch_words.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_line.h"

namespace sheaf {

Fetching::Fetching(FetchService& service, StatusLine& status, NoticeBar& notice, QObject* parent)
    : QObject(parent), m_service(service), m_status(status), m_notice(notice) {
    connect(&service, &FetchService::started, this, &Fetching::begin);
    connect(&service, &FetchService::progressed, this, &Fetching::follow);
    connect(&service, &FetchService::finished, this, &Fetching::end);
    connect(&status.fetching(), &WorkLine::cancelled, &service, &FetchService::cancel);
}

void Fetching::start(QDate day) {
    if (busy())
        return;
    m_notice.clear();
    whenReady(m_service.fetch({.day = day}), this,
              [this, day](const Result<FetchReport>& report) { tell(report, day); });
}

void Fetching::begin(QDate day) {
    m_day = day;
    m_status.fetching().show(tr("Fetching %1").arg(shortDate(day)), 0, 0);
    emit busyChanged();
}

void Fetching::follow(const FetchProgress& progress) { showProgress(progress, m_status.fetching()); }

void Fetching::end(const FetchReport& report) {
    m_status.fetching().hide();
    m_status.say(reportText(report));
    emit busyChanged();
    emit finished(report.day);
}

void Fetching::tell(const Result<FetchReport>& report, QDate day) {
    const auto again = [this, day] { start(day); };
    if (!report) {
        m_notice.say(report.error().sentence, tr("Try again"), again);
        return;
    }
    if (report->added + report->known == 0 && report->allFailed())
        return; // the empty day itself says why, where the list would be
    for (const FetchRecord& record : report->records) {
        if (record.error.isEmpty())
            continue;
        m_notice.say(record.error, tr("Try again"), again);
        return;
    }
}

} // namespace sheaf

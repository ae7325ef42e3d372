#include "ui/window/fetching.h"

#include "base/when_ready.h"
#include "ui/parts/names.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_line.h"

#include <QLocale>

namespace sheaf {

namespace {

QString shortDate(QDate day) { return QLocale().toString(day, Fetching::tr("d MMMM yyyy", "a date")); }

} // namespace

Fetching::Fetching(FetchService& service, StatusLine& status, NoticeBar& notice, QObject* parent)
    : QObject(parent), m_service(service), m_status(status), m_notice(notice) {
    connect(&service, &FetchService::progressed, this, &Fetching::follow);
    connect(&status.fetching(), &WorkLine::cancelled, &service, &FetchService::cancel);
}

void Fetching::start(QDate day) {
    if (m_busy)
        return;
    m_day = day;
    m_notice.clear();
    setBusy(true);
    m_status.fetching().show(tr("Fetching %1").arg(shortDate(day)), 0, 0);
    whenReady(m_service.fetch({.day = day}), this,
              [this](const Result<FetchReport>& report) { finish(report); });
}

void Fetching::follow(const FetchProgress& progress) {
    if (!m_busy)
        return;
    const QString source = sourceLabel(progress.source);
    const QString received = QLocale().toString(progress.received);
    QString text = tr("Fetching from %1").arg(source);
    if (progress.total > 0)
        text = tr("Fetching from %1: %2 of %3").arg(source, received, QLocale().toString(progress.total));
    else if (progress.received > 0)
        text = tr("Fetching from %1: %2").arg(source, received);
    m_status.fetching().show(text, progress.received, progress.total);
}

void Fetching::finish(const Result<FetchReport>& report) {
    m_status.fetching().hide();
    setBusy(false);
    if (report)
        tell(*report);
    else if (report.error().kind == ErrorKind::Cancelled)
        m_status.say(tr("Fetch cancelled. What had come is kept."));
    else
        m_notice.say(report.error().sentence, tr("Try again"), [this] { start(m_day); });
    emit finished(m_day);
}

void Fetching::tell(const FetchReport& report) {
    const int papers = report.added + report.known;
    if (report.allFailed())
        m_status.say(tr("%1: nothing was fetched").arg(shortDate(report.day)));
    else
        m_status.say(
            tr("%1: %2 fetched, %3 of them new").arg(shortDate(report.day)).arg(papers).arg(report.added));
    if (papers == 0 && report.allFailed())
        return; // the empty day itself says why, where the list would be
    for (const FetchRecord& record : report.records) {
        if (record.error.isEmpty())
            continue;
        m_notice.say(record.error, tr("Try again"), [this, day = report.day] { start(day); });
        return;
    }
}

void Fetching::setBusy(bool busy) {
    m_busy = busy;
    emit busyChanged();
}

} // namespace sheaf

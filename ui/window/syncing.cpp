#include "ui/window/syncing.h"

#include "services/exchange/exchange_words.h"
#include "services/exchange/sync_service.h"
#include "ui/window/notice_bar.h"
#include "ui/window/status_line.h"

namespace sheaf {

Syncing::Syncing(SyncService& service, StatusLine& status, NoticeBar& notice, QObject* parent)
    : QObject(parent), m_status(status), m_notice(notice) {
    connect(&service, &SyncService::finished, this, &Syncing::follow);
    service.keepInStep();
}

/// What goes out is no news to the reader.
void Syncing::follow(const Result<SyncReport>& report) {
    if (!report)
        return complain(report.error().sentence);
    complain(report->remarks.value(0));
    if (!report->isNews())
        return;
    SyncReport came = *report;
    came.wrote = false;
    m_status.say(syncedSentence(came));
    emit changed();
}

/// It is looked at every few minutes, and said once.
void Syncing::complain(const QString& sentence) {
    if (!sentence.isEmpty() && sentence != m_complaint)
        m_notice.say(sentence);
    m_complaint = sentence;
}

} // namespace sheaf

#include "feeds/feed_run.h"

#include "base/when_ready.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>

namespace sheaf {

namespace {

Error stopped() {
    return {ErrorKind::Cancelled,
            QCoreApplication::translate("Feeds", "The fetch was stopped; what had come is kept."),
            {}};
}

} // namespace

FeedRun::FeedRun(FeedQuery query, FeedClient::OnPage onPage, QObject* parent)
    : QObject(parent), m_query(std::move(query)), m_onPage(std::move(onPage)) {
    m_promise.start();
}

FeedRun::~FeedRun() {
    if (m_done)
        return;
    m_request.cancel();
    m_promise.addResult(stopped());
    m_promise.finish();
}

void FeedRun::onceStored(std::function<void()> next) {
    constexpr int lookAgainMs = 20;
    if (!m_query.backlog.isFull())
        return next();
    QTimer::singleShot(lookAgainMs, this, [this, next = std::move(next)] { onceStored(next); });
}

void FeedRun::await(const QFuture<Result<HttpReply>>& request) {
    m_request = request;
    whenReady(request, this, [this](const Result<HttpReply>& result) {
        if (m_query.cancel.raised())
            finish(stopped());
        else
            answered(result);
    });
}

bool FeedRun::handOut(const QList<Announcement>& announcements, std::optional<int> total) {
    FeedPage page{.announcements = {}, .received = 0, .total = total};
    for (const Announcement& announcement : announcements) {
        if (m_seen.contains(announcement.paper.id))
            continue;
        m_seen.insert(announcement.paper.id);
        page.announcements.append(announcement);
    }
    return pass(std::move(page));
}

bool FeedRun::pass(FeedPage page) {
    for (Announcement& announcement : page.announcements)
        announcement.listing.position = m_received++;
    page.received = m_received;
    const QPointer<FeedRun> self(this);
    if (m_onPage && !m_done)
        m_onPage(page);
    return !self.isNull();
}

void FeedRun::finish(Result<FeedDay> result) {
    if (m_done)
        return;
    m_done = true;
    deleteLater();
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace sheaf

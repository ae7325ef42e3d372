#include "services/daily/daily_notices.h"

#include "base/after.h"
#include "base/log.h"
#include "base/ready.h"
#include "library/daily_store.h"
#include "library/library.h"
#include "services/daily/news_text.h"

namespace sheaf {

namespace {

using News = Result<QList<DayNews>>;

QList<QDate> daysOf(const QList<DayNews>& news) {
    QList<QDate> days;
    for (const DayNews& day : news)
        days += day.day;
    return days;
}

News takeUntold(Connection& connection, QDate from, QDate to, const QDateTime& now) {
    DailyStore store(connection);
    const auto news = store.untold(from, to);
    const Outcome claimed = news ? store.claim(daysOf(*news), now) : Outcome();
    return claimed ? news : claimed.error();
}

} // namespace

DailyNotices::DailyNotices(std::shared_ptr<Library> library, const Clock& clock, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_clock(clock) {
    connect(&m_notifier, &DesktopNotifier::opened, this, &DailyNotices::openWanted);
}

QFuture<News> DailyNotices::untold(QDate from, QDate to) {
    return m_library->read([from, to](Connection& c) { return DailyStore(c).untold(from, to); });
}

QFuture<News> DailyNotices::take(QDate from, QDate to) {
    return m_library->write(
        [from, to, now = m_clock.now()](Connection& c) { return takeUntold(c, from, to, now); });
}

QFuture<Result<DailyNotices::Telling>> DailyNotices::tell(QDate from, QDate to) {
    return after(take(from, to), this, [this](const News& news) {
        if (!news)
            return ready(Result<Telling>(news.error()));
        return news->isEmpty() ? ready(Result<Telling>(Telling())) : show(*news);
    });
}

QFuture<Result<DailyNotices::Telling>> DailyNotices::show(const QList<DayNews>& news) {
    const DesktopNotification notification{newsTitle(news.constFirst()), newsText(news), m_opensSheaf};
    return after(m_notifier.show(notification), this, [this, news](const Outcome& shown) {
        if (shown)
            return ready(Result<Telling>(Telling{Told::Yes, news}));
        logDetails(shown.error());
        const auto released =
            m_library->write([days = daysOf(news)](Connection& c) { return DailyStore(c).release(days); });
        return after(released, this, [news](const Outcome& done) {
            return done ? Result<Telling>(Telling{Told::NobodyThere, news}) : done.error();
        });
    });
}

} // namespace sheaf

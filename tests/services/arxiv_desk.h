#pragma once

#include "services/archive_service.h"
#include "services/fetch_service.h"
#include "support/desk.h"
#include "support/fake_clock.h"
#include "support/fake_peer.h"
#include "support/invented_papers.h"
#include "support/rss_text.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace sheaf::test {

inline const QByteArray thursdays = "Thu, 29 Jan 2026 00:00:00 -0500";
inline const QByteArray fridays = "Fri, 30 Jan 2026 00:00:00 -0500";
inline const QByteArray saturdays = "Sat, 31 Jan 2026 00:00:00 -0500";
inline const QByteArray mondays = "Mon, 02 Feb 2026 00:00:00 -0500";
inline constexpr int firstInvented = 90'000; // as InventedPapers numbers them
inline constexpr int inApi = 30;

/// Entries of the announcement feed.
inline QByteArray items(int from, int count, const QByteArray& date, const QByteArray& category = "cs.LG") {
    QByteArray text;
    for (int number = from; number < from + count; ++number)
        text += rssItem(number, date, category);
    return text;
}

/// In January 2026.
inline QDateTime utc(int day, int hour) { return {QDate(2026, 1, day), QTime(hour, 0), QTimeZone::utc()}; }

/// An arXiv whose feed says what a test puts there, with thirty papers of Friday in its query API. They are
/// two servers: a pause that one asks for is not the other's.
class FakeArxiv {
  public:
    explicit FakeArxiv(const Answer& feed)
        : m_feed([feed](const Request&) { return feed; }),
          m_api([](const Request& request) { return InventedPapers(inApi).page(request); }) {}

    void setApi(const Answer& api) {
        m_api.setHandler([api](const Request&) { return api; });
    }
    int asked(const QString& path) const {
        const QList<Request> requests = m_feed.requests() + m_api.requests();
        return int(std::count_if(requests.begin(), requests.end(),
                                 [&](const Request& request) { return request.path.startsWith(path); }));
    }
    QList<std::pair<QString, QString>> settings() const {
        return {{QStringLiteral("feeds.arxiv.rss_url"), m_feed.url(QStringLiteral("/rss")).toString()},
                {QStringLiteral("feeds.arxiv.api_url"), m_api.url(QStringLiteral("/api/query")).toString()},
                {QStringLiteral("feeds.arxiv.interval_ms"), QStringLiteral("0")}};
    }

  private:
    FakePeer m_feed;
    FakePeer m_api;
};

/// A desk at noon of that Friday (UTC) which fetches it from a fake arXiv, in two categories.
class ArxivDesk {
  protected:
    FetchRecord fetched(FakeArxiv& arxiv) {
        m_desk = std::make_unique<Desk>(m_clock, arxiv.settings());
        return again();
    }
    FetchRecord again(QDate day = QDate(2026, 1, 30)) {
        const auto report = awaited(m_desk->workspace().fetch().fetch(
            {day, {source::arxiv}, {QStringLiteral("cs.CL"), QStringLiteral("cs.LG")}}));
        return report && report->records.size() == 1 ? report->records.constFirst() : FetchRecord();
    }
    DayLedger ledger() { return *awaited(m_desk->workspace().archive().dayLedger(m_day)); }
    DayCount day() const { return awaited(m_desk->workspace().archive().days(m_day, m_day))->constFirst(); }

    const QDate m_day{2026, 1, 30};
    FakeClock m_clock{utc(30, 12)};
    std::unique_ptr<Desk> m_desk;
};

} // namespace sheaf::test

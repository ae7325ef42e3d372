#pragma once

#include "support/fake_peer.h"
#include "year/arxiv_year.h"

#include <QHash>
#include <QMutex>

#include <optional>

namespace sheaf::test {

/// arXiv as it stands at a moment: its announcement feed, its query API and its OAI-PMH, each on a host of
/// its own as the real ones are. What it says is true; what goes wrong on the way is FaultPlan's. The moment
/// may be set from any thread.
class FakeArxiv {
  public:
    explicit FakeArxiv(const ArxivYear& year);

    void setNow(const QDateTime& now);
    QDateTime now() const;

    /// The feed of the mailing of today, US Eastern; without entries on a day without one.
    Answer feed(const QStringList& categories) const;
    /// The same of an older mailing: the feed was not rebuilt, of all categories or of one.
    Answer staleFeed(const QStringList& categories, const QString& staleCategory) const;
    Answer queryApi(const Request& request) const;
    /// `expired` refuses the token of a request that has one.
    Answer oai(const Request& request, bool expired);

  private:
    struct Harvest {
        QDate from;
        QDate asOf;
        QByteArray set;
        QList<int> papers; ///< by datestamp
    };
    QByteArray items(QDate mailing, const QStringList& categories) const;
    Answer oaiPage(QDate from, const QByteArray& set, int skip);
    const Harvest& harvest(QDate from, const QByteArray& set);
    QDate easternDay() const;
    /// The newest mailing that has been announced, and the one that OAI-PMH and the feeds have.
    QDate announcedDay() const;
    QDate rebuiltDay() const;

    const ArxivYear& m_year;
    mutable QMutex m_mutex; // guards m_now
    QDateTime m_now;
    std::optional<Harvest> m_harvest;
};

} // namespace sheaf::test

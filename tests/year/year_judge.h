#pragma once

#include "papers/counts.h"
#include "year/arxiv_hosts.h"

#include <QSet>
#include <QSqlQuery>
#include <QVariant>

namespace sheaf::test {

/// Holds what a library has, and what its ledger says of it, against what was announced.
class YearJudge {
  public:
    YearJudge(const ArxivYear& year, const ArxivHosts& hosts, QString libraryPath);
    ~YearJudge();
    YearJudge(const YearJudge&) = delete;
    YearJudge& operator=(const YearJudge&) = delete;

    /// To be called after each fetch: a sentence for every day that is called whole and lacks a paper or has
    /// one too many, and for every gap where all is there and the source had said so.
    QStringList falseClaims(const QMap<QDate, DayState>& states);

    /// A sentence for every day that, at the end, does not hold just what was announced.
    QStringList faultsAtTheEnd();

    /// Whether every paper that was announced is in the library, on whatever day.
    bool lacksNothing();

    /// What SQLite says of the library's soundness.
    QString soundness();

    int gapsSeen() const { return m_gaps; }
    /// Gaps of days of which all had come, though the source's last answer went wrong.
    int unprovableGaps() const { return m_unprovableGaps; }
    int papers();

  private:
    QSqlQuery asked(const QString& sql, const QVariant& value = {});
    QSet<QByteArray> announcedOn(QDate day) const;
    QSet<QByteArray> listedOn(QDate day);
    QString differenceOn(QDate day);
    bool lastAnswerFailed(QDate day);
    std::optional<QString> claimAgainst(QDate day, DayState state);

    const ArxivYear& m_year;
    const ArxivHosts& m_hosts;
    QString m_libraryPath;
    QSet<QDate> m_found; ///< days called whole and found so
    int m_gaps = 0;
    int m_unprovableGaps = 0;
};

} // namespace sheaf::test

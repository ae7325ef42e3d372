#pragma once

#include "base/result.h"
#include "papers/daily_run.h"
#include "papers/day_news.h"
#include "papers/paper.h"

#include <QList>

#include <optional>

namespace sheaf {

class Connection;

/// What a day's work without the reader needs to know, and what it remembers.
class DailyStore {
  public:
    explicit DailyStore(Connection& connection) : m_connection(connection) {}

    /// Papers listed on those days as new, as cross-lists or as picks. Replacements are left out.
    Result<QList<PaperKey>> announced(QDate from, QDate to);

    /// The days of the range that brought papers and that the reader was not told of, newest first.
    Result<QList<DayNews>> untold(QDate from, QDate to);

    /// Marks the days as told. In the transaction that read them as untold, nobody else can.
    Outcome claim(const QList<QDate>& days, const QDateTime& at);

    /// The reader could not be told after all.
    Outcome release(const QList<QDate>& days);

    /// Remembers a run, and forgets those of more than 400 days ago.
    Outcome record(const DailyRun& run);

    /// Every run that is remembered, newest first.
    Result<QList<DailyRun>> runs();

  private:
    Result<QList<NamedCount>> counts(const QByteArray& sql, QDate day);
    Result<DayNews> news(QDate day);
    Outcome readGaps(DayNews& news);

    Connection& m_connection;
};

} // namespace sheaf

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "papers/spending.h"
#include "services/spending/price_table.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace sheaf {

class Library;
class Settings;

/// What was spent, in millionths of the currency, beside the caps that are set.
struct SpendingNow {
    QString currency;
    qint64 todayMicros = 0; ///< with what is held back for requests under way
    qint64 monthMicros = 0; ///< likewise
    SpendingCaps caps = {};
};

/// What summaries have cost, and what they cost by the price table. Days are the reader's.
class SpendingService : public QObject {
    Q_OBJECT

  public:
    SpendingService(std::shared_ptr<Library> library, const Settings& settings, const Clock& clock,
                    QObject* parent = nullptr);

    /// The reader's calendar day now.
    QDate today() const { return m_clock.today(); }

    /// By day, engine and model; both days included. Failed requests that were billed are in it too.
    QFuture<Result<QList<SpendingLine>>> between(QDate from, QDate to) const;

    /// What the summaries of papers cost that were listed on that day; empty where that was nothing.
    QFuture<Result<QString>> costOfSummaries(QDate listed) const;

    /// Today and this month, in the price table's currency.
    QFuture<Result<SpendingNow>> now() const;

    /// The price table in force, read anew.
    Result<PriceTable> prices() const;

    /// The reader's own price for models of that name (`*` stands for any letters); none takes it away.
    Outcome setPrice(const QString& models, const std::optional<Price>& price) const;

  private:
    std::shared_ptr<Library> m_library;
    const Settings& m_settings;
    const Clock& m_clock;
};

/// The caps as the settings have them.
SpendingCaps spendingCaps(const Settings& settings);

} // namespace sheaf

#pragma once

#include "base/result.h"
#include "papers/spending.h"

#include <QList>

namespace sheaf {

class Connection;
class Statement;

/// What requests to models cost. What a request may cost at most is reserved before it leaves and settled
/// after it, each within one Library::write: so the caps hold for all processes together, and a reservation
/// that a crash leaves behind still counts.
class SpendStore {
  public:
    explicit SpendStore(Connection& connection) : m_connection(connection) {}

    /// Holds back `worst` where the caps leave room for it.
    Result<SpendingRoom> reserve(const SpendingAccount& account, const Charge& worst,
                                 const SpendingCaps& caps);

    /// Ends a reservation: books what was used, or nothing for a request that was not billed.
    Outcome settle(qint64 reservation, const std::optional<Charge>& used);

    /// Books a request that needed no reservation.
    Outcome book(const SpendingAccount& account, const Charge& used);

    /// Books at their worst the reservations of processes that have died, and those that this Library left
    /// open. Call it before a run begins, never during one.
    Outcome bookAbandoned();

    /// What the summaries cost, in millionths of the price table's currency, that were made of papers listed
    /// on that day, whenever that was.
    Result<qint64> ofSummaries(QDate listed);

    /// By day, engine and model; both days included.
    Result<QList<SpendingLine>> between(QDate from, QDate to);

  private:
    struct Sums {
        qint64 booked = 0;
        qint64 open = 0;
    };
    Result<Sums> sums(QDate from, QDate to, const QString& currency);
    static SpendingAccount accountOf(const Statement& row);

    Connection& m_connection;
};

} // namespace sheaf

#pragma once

#include "services/pace/request_pace.h"
#include "services/spending/purse.h"

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QMutex>
#include <QWaitCondition>

namespace sheaf {

/// The gate before one engine's requests, shared by its workers: they pass in the order in which they came,
/// each when the pace lets it and the purse has room for it.
class EngineGate final : public RequestGate {
  public:
    EngineGate(PaceLimits limits, Purse& purse);

    /// A raised flag, or `close`, ends the wait within 100 ms.
    Result<qint64> enter(const TokenUse& worst, const CancelFlag& cancel) override;
    void leave(qint64 ticket, const std::optional<TokenUse>& used, const LimitNews& news) override;

    /// Nobody passes for so long.
    void hold(qint64 forMs);

    /// Whoever waits goes home with ErrorKind::Cancelled, and so does who comes later.
    void close();

  private:
    struct Passed {
        TokenUse worst;
        qint64 mark = 0;
        SpendingRoom room = {};
    };
    class Turn;

    Result<qint64> pass(const TokenUse& worst, const CancelFlag& cancel, qint64 turn);
    Result<SpendingRoom> askPurse(const TokenUse& worst);
    void waitAWhile(qint64 atMostMs);

    Purse& m_purse;
    QMutex m_mutex;
    QWaitCondition m_changed;
    QElapsedTimer m_time;
    RequestPace m_pace;
    QList<qint64> m_turns; ///< of those that wait, the first to pass at the front
    QHash<qint64, Passed> m_passed;
    qint64 m_lastTurn = 0;
    bool m_closed = false;
};

} // namespace sheaf

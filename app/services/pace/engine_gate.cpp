#include "services/pace/engine_gate.h"

#include <QCoreApplication>

#include <algorithm>

namespace sheaf {

namespace {

/// A raised cancel flag wakes nobody by itself, so who waits looks at it this often.
constexpr qint64 lookAtCancelEveryMs = 50;

Error stopped() {
    return {ErrorKind::Cancelled,
            QCoreApplication::translate("EngineGate", "Stopped before the model was asked.")};
}

int sum(const TokenUse& tokens) { return tokens.input + tokens.output; }

} // namespace

/// A place in the line, given up however the wait ends. The mutex is held where it begins and ends.
class EngineGate::Turn {
  public:
    explicit Turn(EngineGate& gate) : m_gate(gate), m_number(++gate.m_lastTurn) {
        m_gate.m_turns += m_number;
    }
    ~Turn() {
        m_gate.m_turns.removeOne(m_number);
        m_gate.m_changed.wakeAll();
    }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;

    qint64 number() const { return m_number; }

  private:
    EngineGate& m_gate;
    qint64 m_number;
};

EngineGate::EngineGate(PaceLimits limits, Purse& purse) : m_purse(purse), m_pace(limits) { m_time.start(); }

Result<qint64> EngineGate::enter(const TokenUse& worst, const CancelFlag& cancel) {
    const QMutexLocker lock(&m_mutex);
    const Turn turn(*this);
    return pass(worst, cancel, turn.number());
}

Result<qint64> EngineGate::pass(const TokenUse& worst, const CancelFlag& cancel, qint64 turn) {
    while (!m_closed && !cancel.raised()) {
        if (m_turns.constFirst() != turn) {
            waitAWhile(lookAtCancelEveryMs);
            continue;
        }
        const qint64 wait = m_pace.waitMs(sum(worst), m_time.elapsed());
        if (wait > 0) {
            waitAWhile(wait);
            continue;
        }
        const auto room = askPurse(worst);
        if (!room)
            return room.error();
        if (room->answer == SpendingRoom::Answer::Later) {
            waitAWhile(lookAtCancelEveryMs);
            continue;
        }
        if (room->answer != SpendingRoom::Answer::Granted)
            return m_purse.overCap(room->answer);
        m_passed.insert(turn, {worst, m_pace.left(sum(worst), m_time.elapsed()), *room});
        return turn;
    }
    return stopped();
}

/// Who is first in line keeps the place meanwhile: only one asks at a time.
Result<SpendingRoom> EngineGate::askPurse(const TokenUse& worst) {
    m_mutex.unlock();
    auto room = m_purse.reserve(worst);
    m_mutex.lock();
    return room;
}

void EngineGate::waitAWhile(qint64 atMostMs) {
    m_changed.wait(&m_mutex,
                   static_cast<unsigned long>(std::clamp<qint64>(atMostMs, 1, lookAtCancelEveryMs)));
}

void EngineGate::leave(qint64 ticket, const std::optional<TokenUse>& used, const LimitNews& news) {
    Passed passed;
    {
        const QMutexLocker lock(&m_mutex);
        passed = m_passed.take(ticket);
        m_pace.settled(passed.mark, sum(used.value_or(passed.worst)), news, m_time.elapsed());
    }
    m_purse.settle(passed.room, passed.worst, used);
    m_changed.wakeAll();
}

void EngineGate::hold(qint64 forMs) {
    const QMutexLocker lock(&m_mutex);
    m_pace.hold(forMs, m_time.elapsed());
}

void EngineGate::close() {
    const QMutexLocker lock(&m_mutex);
    m_closed = true;
    m_changed.wakeAll();
}

} // namespace sheaf

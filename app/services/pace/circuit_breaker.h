#pragma once

#include "base/result.h"
#include "papers/paper.h"

#include <QMutex>
#include <QSet>

#include <optional>

namespace sheaf {

/// Tells one paper's bad luck from an engine that is out of order, so that an outage pauses the queue once
/// instead of failing every paper. Asked by all workers of an engine: thread-safe. Times are milliseconds of
/// the caller's monotonic clock.
///
/// Failures in a row count, without any answer between them. Of those that were under way together only the
/// first counts: one hiccup of the network breaks many requests.
class CircuitBreaker {
  public:
    static constexpr int outagesInARow = 5; ///< nobody there: connection refused, no such host
    static constexpr int papersInARow = 10; ///< that the server has failed or left without an answer
    static constexpr int faultRoundsInARow = 3;
    static constexpr int longestAskedWaitMs = 15 * 60'000;
    static constexpr int longestRefusalMs = 10 * 60'000; ///< nothing but "asked too often"

    /// What to do after a failure that may pass.
    struct Verdict {
        int holdMs = 0;     ///< nothing of the engine leaves for so long
        bool pause = false; ///< the engine is out of order
    };

    /// `trying`: the engine was out of order when last asked, so the first failure is enough.
    explicit CircuitBreaker(bool trying = false) : m_trying(trying) {}

    /// An attempt at the paper, begun at `begunMs`, has failed in a way that may pass.
    Verdict failed(PaperKey paper, ErrorKind kind, std::optional<int> retryAfterMs, qint64 begunMs,
                   qint64 nowMs);

    /// The engine works: it has given an answer, or an error about one paper alone.
    void answered();

  private:
    Verdict refused(std::optional<int> retryAfterMs, qint64 nowMs);
    Verdict outOfOrder(ErrorKind kind);

    QMutex m_mutex;
    bool m_trying;
    int m_rounds = 0;        ///< failures in a row, those that were under way together counted once
    QSet<PaperKey> m_papers; ///< of those failures
    qint64 m_countedMs = -1; ///< when the last one that counted was seen
    int m_refusals = 0;      ///< "asked too often" in a row
    qint64 m_refusedMs = 0;  ///< since when
};

} // namespace sheaf

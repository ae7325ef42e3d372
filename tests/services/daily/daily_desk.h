#pragma once

#include "feeds/oai_peer.h"
#include "services/archive_service.h"
#include "services/daily/daily_service.h"
#include "support/desk.h"

#include <QMutex>
#include <QTimeZone>

#include <atomic>

namespace sheaf::test {

/// A workspace in January 2026 that asks arXiv alone, which has eight new papers of cs.CL in every mailing;
/// with the engine "offline".
class DailyDesk {
  public:
    explicit DailyDesk(const QList<std::pair<QString, QString>>& settings = {});

    /// Puts the clock to noon (UTC) of that day: what was announced until then is there.
    void setDay(QDate day) { setNow(QDateTime(day, QTime(12, 0), QTimeZone::utc())); }
    void setNow(const QDateTime& now);

    Workspace& workspace() { return m_desk->workspace(); }
    Desk& desk() { return *m_desk; }
    FakeClock& clock() { return m_clock; }
    FakePeer& peer() { return *m_peer; }

    Result<DailyReport> run(const DailyRequest& request = {});
    void set(const QString& name, const QString& value);

    DayState state(QDate day);
    QList<FetchRecord> ledger(QDate day) { return *awaited(workspace().archive().ledger(day)); }
    qsizetype found(const QString& search);

    /// From now on every server answers 404, or does as before.
    void setAway(bool away) { m_away = away; }

    /// From now on OAI-PMH never answers, or does as before.
    void setHanging(bool hangs) { m_hangs = hangs; }

    static constexpr int papersADay = 8;

  private:
    Answer answer(const Request& request);

    FakeClock m_clock{QDateTime(QDate(2026, 1, 14), QTime(12, 0), QTimeZone::utc())};
    QMutex m_guard;
    OaiSource m_source; ///< under m_guard, as what follows
    QByteArray m_feed;
    std::atomic_bool m_away = false;
    std::atomic_bool m_hangs = false;
    std::unique_ptr<FakePeer> m_peer;
    std::unique_ptr<Desk> m_desk;
};

} // namespace sheaf::test

#pragma once

#include "year/arxiv_hosts.h"
#include "year/year_judge.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace sheaf::test {

/// How a reader lives through the year.
struct YearHabits {
    int everyDays = 1;      ///< between two starts
    int lookBackDays = 14;  ///< how many days are asked for at each of them
    int eveningsInTen = 1;  ///< on which the reader does not wait for the morning
    QList<QDate> away = {}; ///< days on which the computer is off
    QList<QDate> down = {}; ///< days on which arXiv does not answer
};

/// A year with a real process of Sheaf, which is killed at a random moment of every week and started again on
/// the same library.
class SimulatedYear {
  public:
    SimulatedYear(const ArxivYear& year, ArxivHosts& hosts, YearHabits habits, quint32 seed);
    ~SimulatedYear();

    /// Lives from the first day of the year to some days after its end. Stops at the first false claim, and
    /// gives it.
    QStringList live();

    /// Asks for all days of the year at once, after its end.
    void catchUpAtOnce();

    YearJudge& judge() { return m_judge; }
    int kills() const { return m_kills; }
    /// Of the state's name at the end: so many days.
    QMap<DayState, int> statesAtTheEnd();
    /// The most memory that any of the processes took; megabytes.
    double peakMegabytes() const { return m_peakMegabytes; }

  private:
    struct Command {
        QDateTime now;
        QDate first;
        QDate last;
        QString name;
    };
    QStringList morning(QDate day, bool isKilled);
    /// None where the process was killed before it was done.
    std::optional<QMap<QDate, DayState>> fetch(const QDateTime& now, QDate last, int killAfterMs = -1);
    std::optional<QMap<QDate, DayState>> asked(const Command& command, int killAfterMs);
    void start();
    void kill();
    QByteArray line(int timeoutMs);

    const ArxivYear& m_year;
    ArxivHosts& m_hosts;
    YearHabits m_habits;
    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    YearJudge m_judge;
    QProcess m_process;
    int m_lastTookMs = 500;
    int m_kills = 0;
    double m_peakMegabytes = 0;
};

} // namespace sheaf::test

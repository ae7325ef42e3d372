#include "year/simulated_year.h"

#include "calendar/mailings.h"
#include "services/settings_service.h"
#include "services/workspace.h"
#include "support/memory.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestFetchMs = 600'000;
constexpr int timeLapse = 20;
constexpr int daysAfterTheEnd = 8;     // until what failed on the last one can be made good
constexpr int daysBeforeTheStart = 14; // what was held back over the turn of the year was submitted then

QMap<QDate, DayState> statesIn(const QJsonObject& object) {
    QMap<QDate, DayState> states;
    for (auto state = object.begin(); state != object.end(); ++state)
        states.insert(QDate::fromString(state.key(), Qt::ISODate), DayState(state->toInt()));
    return states;
}

} // namespace

SimulatedYear::SimulatedYear(const ArxivYear& year, ArxivHosts& hosts, YearHabits habits, quint32 seed)
    : m_year(year), m_hosts(hosts), m_habits(std::move(habits)), m_random(seed),
      m_judge(year, hosts, m_folder.filePath(u"library.sqlite"_s)) {
    const SystemClock clock;
    const auto workspace = Workspace::open({.libraryPath = m_folder.filePath(u"library.sqlite"_s),
                                            .settingsPath = m_folder.filePath(u"settings.json"_s)},
                                           clock);
    for (const auto& [name, value] : hosts.settings()) {
        if (const Outcome set = (*workspace)->settings().set(name, value); !set)
            qFatal("%s", qPrintable(set.error().sentence));
    }
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    start();
}

SimulatedYear::~SimulatedYear() { kill(); }

void SimulatedYear::start() {
    m_process.start(qEnvironmentVariable("SHEAF_BIN") + u"/year_desk"_s,
                    {m_folder.path(), QString::number(timeLapse)});
    if (line(longestFetchMs).isEmpty())
        qFatal("the process does not start");
}

void SimulatedYear::kill() {
    m_peakMegabytes = std::max(m_peakMegabytes, test::peakMegabytes(m_process.processId()));
    m_process.kill();
    m_process.waitForFinished();
}

QByteArray SimulatedYear::line(int timeoutMs) {
    QElapsedTimer time;
    time.start();
    while (!m_process.canReadLine() && m_process.state() != QProcess::NotRunning &&
           time.elapsed() < timeoutMs)
        m_process.waitForReadyRead(int(timeoutMs - time.elapsed()));
    return m_process.canReadLine() ? m_process.readLine() : QByteArray();
}

std::optional<QMap<QDate, DayState>> SimulatedYear::fetch(const QDateTime& now, QDate last, int killAfterMs) {
    m_hosts.setNow(now, m_habits.down.contains(now.date()));
    QElapsedTimer time;
    time.start();
    const QDate first = std::max(last.addDays(-m_habits.lookBackDays),
                                 m_year.mailings().firstKey().addDays(-daysBeforeTheStart));
    const auto states = asked({now, first, last, u"fetch"_s}, killAfterMs);
    if (states)
        m_lastTookMs = int(time.elapsed());
    return states;
}

std::optional<QMap<QDate, DayState>> SimulatedYear::asked(const Command& command, int killAfterMs) {
    const QStringList words{command.now.toString(Qt::ISODate), command.first.toString(Qt::ISODate),
                            command.last.toString(Qt::ISODate), command.name};
    m_process.write(words.join(u' ').toLatin1() + '\n');
    m_process.waitForBytesWritten();
    const QByteArray answer = line(killAfterMs < 0 ? longestFetchMs : killAfterMs);
    if (killAfterMs >= 0) {
        kill();
        start();
        ++m_kills;
    }
    if (answer.isEmpty() && killAfterMs < 0)
        qFatal("no answer to %s", qPrintable(words.join(u' ')));
    if (answer.isEmpty())
        return std::nullopt;
    const QJsonObject said = QJsonDocument::fromJson(answer).object();
    if (const QString error = said[u"error"_s].toString(); !error.isEmpty())
        qFatal("%s", qPrintable(error));
    return statesIn(said[u"states"_s].toObject());
}

QStringList SimulatedYear::morning(QDate day, bool isKilled) {
    const QDateTime now(day, QTime(9, 0), QTimeZone::utc());
    const QDate last = std::min(day, m_year.mailings().lastKey());
    // A moment of a fetch like the last one, or shortly after.
    std::optional<QMap<QDate, DayState>> states =
        fetch(now, last, isKilled ? m_random.bounded(1, m_lastTookMs * 5 / 4 + 20) : -1);
    // Every other time the reader tries again at once, else the next day has to do.
    if (isKilled && m_random.bounded(2) == 0)
        states = fetch(now.addSecs(60), last);
    return states ? m_judge.falseClaims(*states) : QStringList();
}

QStringList SimulatedYear::live() {
    const QDate first = QDate(m_year.mailings().firstKey().year(), 1, 1);
    const QDate end = m_year.mailings().lastKey().addDays(daysAfterTheEnd);
    QDate killDay;
    for (QDate day = first; day <= end; day = day.addDays(m_habits.everyDays)) {
        if (m_habits.away.contains(day))
            continue;
        if (!killDay.isValid() || day.weekNumber() != killDay.weekNumber())
            killDay =
                day.addDays(m_random.bounded(8 - day.dayOfWeek()) / m_habits.everyDays * m_habits.everyDays);
        if (const QStringList claims = morning(day, day == killDay); !claims.isEmpty())
            return QStringList(claims) + m_hosts.storyOf(QDateTime(day, QTime(9, 0), QTimeZone::utc()));
        const QDate tomorrow = day.addDays(1);
        // The announcement is at 20:00 Eastern, which is past midnight in UTC.
        if (m_random.bounded(10) < m_habits.eveningsInTen && m_year.mailings().contains(tomorrow))
            fetch(QDateTime(tomorrow, QTime(1, 30), QTimeZone::utc()), tomorrow);
    }
    m_peakMegabytes = std::max(m_peakMegabytes, test::peakMegabytes(m_process.processId()));
    return {};
}

void SimulatedYear::catchUpAtOnce() {
    const QDate last = m_year.mailings().lastKey();
    const QDateTime now(last.addDays(daysAfterTheEnd), QTime(9, 0), QTimeZone::utc());
    m_hosts.setNow(now);
    // What was held back over the turn of the year was submitted before it.
    asked({now, QDate(last.year() - 1, 12, 1), last, u"fetch"_s}, -1);
    m_peakMegabytes = std::max(m_peakMegabytes, test::peakMegabytes(m_process.processId()));
}

QMap<DayState, int> SimulatedYear::statesAtTheEnd() {
    const QDate last = m_year.mailings().lastKey();
    const QDate first(last.year(), 1, 1);
    const auto states = asked({QDateTime(last, QTime(9, 0), QTimeZone::utc()), first, last, u"look"_s}, -1);
    QMap<DayState, int> count;
    for (const DayState state : *states)
        ++count[state];
    return count;
}

} // namespace sheaf::test

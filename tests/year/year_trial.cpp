#include "year/year_trial.h"

#include "support/figures.h"

#include <QElapsedTimer>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int simulatedYear = 2026; // the newest whose holidays arXiv has published
constexpr int leastKills = 48;

int fromEnvironment(const char* name, int usual) {
    const int wanted = qEnvironmentVariableIntValue(name);
    return wanted > 0 ? wanted : usual;
}

void print(const ArxivYear& year, const ArxivHosts& hosts, SimulatedYear& simulation) {
    qInfo("%d announcements, %d papers; %d requests, %d of them went wrong; %d kills; %d gaps shown, of %d "
          "of them nothing "
          "lacked though the source could not say so",
          year.announcements(), simulation.judge().papers(), hosts.requests(), hosts.faults(),
          simulation.kills(), simulation.judge().gapsSeen(), simulation.judge().unprovableGaps());
    const QMap<Fault, int> kinds = hosts.faultsByKind();
    QStringList texts;
    for (auto kind = kinds.keyValueBegin(); kind != kinds.keyValueEnd(); ++kind)
        texts += u"%1 × %2"_s.arg(faultName(kind->first)).arg(kind->second);
    qInfo().noquote() << "what went wrong:" << texts.join(u", "_s);
}

QStringList statesFaults(const QMap<DayState, int>& states) {
    qInfo("at the end %d days are complete, %d provisional, %d without an announcement",
          states[DayState::Complete], states[DayState::Provisional], states[DayState::NoAnnouncement]);
    const int open = states[DayState::Gap] + states[DayState::Failed] + states[DayState::NotFetched];
    return open == 0 ? QStringList() : QStringList{u"%1 days are still open"_s.arg(open)};
}

} // namespace

QList<QDate> threeDaysFrom(QDate first) { return {first, first.addDays(1), first.addDays(2)}; }

double megabytesOfABackfill(int announcements) {
    const ArxivYear year(simulatedYear, announcements, 1);
    ArxivHosts hosts(year, 0, 0, 1);
    SimulatedYear simulation(year, hosts, {}, 1);
    simulation.catchUpAtOnce();
    return simulation.judge().lacksNothing() ? simulation.peakMegabytes() : 0;
}

QStringList faultsOf(const YearTrial& trial, double mostMegabytes) {
    constexpr double mostSeconds = 180;
    QElapsedTimer time;
    time.start();
    const auto seed = quint32(fromEnvironment("SHEAF_YEAR_SEED", 20'260'101));
    const ArxivYear year(simulatedYear, fromEnvironment("SHEAF_YEAR_ANNOUNCEMENTS", trial.announcements),
                         seed);
    const int tokensToExpiry = fromEnvironment("SHEAF_YEAR_TOKENS", trial.tokensToExpiry);
    ArxivHosts hosts(year, trial.faultsInAThousand, tokensToExpiry, seed);
    SimulatedYear simulation(year, hosts, trial.habits, seed);
    QStringList faults = simulation.live();
    print(year, hosts, simulation);
    if (!faults.isEmpty())
        return faults;
    faults = simulation.judge().faultsAtTheEnd();
    faults += statesFaults(simulation.statesAtTheEnd());
    if (const QString soundness = simulation.judge().soundness(); soundness != u"ok"_s)
        faults += soundness;
    if (simulation.kills() < leastKills)
        faults += u"killed only %1 times"_s.arg(simulation.kills());
    if (simulation.peakMegabytes() > mostMegabytes)
        faults += u"%1 MB of memory"_s.arg(simulation.peakMegabytes());
    printFigure(u"peak memory of the year's processes"_s, simulation.peakMegabytes(), mostMegabytes, u"MB"_s);
    printFigure(u"the simulated year"_s, double(time.elapsed()) / 1000, mostSeconds, u"s"_s);
    return faults;
}

} // namespace sheaf::test

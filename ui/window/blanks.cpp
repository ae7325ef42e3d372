#include "ui/window/blanks.h"

#include "calendar/mailings.h"
#include "ui/list/browsing.h"

#include <QCoreApplication>
#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Blanks)
};

Blank noHits(const Browsing& browsing, const BlankActs& acts) {
    if (browsing.search().isEmpty())
        return {Words::tr("No paper matches"),
                Words::tr("The filters leave nothing of this list."),
                {{Words::tr("Clear the filters"), acts.clearFilters}}};
    return {Words::tr("Nothing found"),
            Words::tr("Nothing in the archive matches “%1”.").arg(browsing.search()),
            {{Words::tr("Clear the search"), acts.clearFilters}}};
}

Blank notFetched(QDate day, const BlankActs& acts) {
    const Blank::Action fetch{Words::tr("Fetch this day"), acts.fetch};
    if (hasMailing(day))
        return {longDate(day), Words::tr("This day has not been fetched yet."), {fetch}};
    return {longDate(day),
            Words::tr("arXiv announces nothing on this day. Hugging Face may have picks."),
            {fetch}};
}

Blank emptyDay(const DayCount& day, const BlankActs& acts) {
    if (day.hidden > 0)
        return {longDate(day.day),
                Words::tr("You have hidden every paper of this day. “Hidden” in the sidebar holds them.")};
    switch (day.state) {
    case DayState::NotFetched: return notFetched(day.day, acts);
    case DayState::NoAnnouncement:
        return {
            longDate(day.day),
            Words::tr("No announcement: the sources list nothing on this day, as on weekends and holidays."),
            {{Words::tr("Go to the day before"), acts.previousDay}}};
    case DayState::Gap:
    case DayState::Failed: {
        const QString reason = day.reason.isEmpty() ? Words::tr("The fetch failed.") : day.reason;
        return {Words::tr("This day could not be fetched"), reason, {{Words::tr("Try again"), acts.fetch}}};
    }
    case DayState::Complete:
    case DayState::Provisional: break;
    }
    return {longDate(day.day),
            Words::tr("The sources listed no papers in your categories."),
            {{Words::tr("Fetch again"), acts.fetch}}};
}

} // namespace

QString longDate(QDate day) { return QLocale().toString(day, QLocale::LongFormat); }

Blank whyEmpty(const Browsing& browsing, const DayCount& day, bool fetching, const BlankActs& acts) {
    if (browsing.narrowed())
        return noHits(browsing, acts);
    switch (browsing.place()) {
    case Place::Unread:
        return {Words::tr("All read"), Words::tr("Every paper in the library has been read.")};
    case Place::Starred: return {Words::tr("No stars yet"), Words::tr("Press S on a paper to keep it here.")};
    case Place::Failed:
        return {Words::tr("Nothing failed"), Words::tr("Every summary that was asked for is there.")};
    case Place::Hidden:
        return {Words::tr("Nothing hidden"),
                Words::tr("Press H on a paper to leave it out of every list but this one.")};
    case Place::All:
        return {Words::tr("An empty library"),
                Words::tr("Fetch a day to fill it."),
                {{Words::tr("Fetch this day"), acts.fetch}}};
    case Place::Day: break;
    }
    if (fetching)
        return {longDate(day.day), Words::tr("Fetching…")};
    return emptyDay(day, acts);
}

Blank welcome(const QIcon& icon, QDate mailing, QDate today, const BlankActs& acts) {
    const QString fetch = mailing == today ? Words::tr("Fetch today's papers")
                                           : Words::tr("Fetch the papers of %1").arg(longDate(mailing));
    return {Words::tr("Welcome to Sheaf"),
            Words::tr(
                "Sheaf brings the day's papers from arXiv and Hugging Face, summarises and scores them, and "
                "keeps them on "
                "this computer."),
            {{fetch, acts.fetch},
             {Words::tr("Open a digest…"), acts.openDigest},
             {Words::tr("Look around with the sample day"), acts.sample},
             {Words::tr("Settings"), acts.settings}},
            icon};
}

} // namespace sheaf

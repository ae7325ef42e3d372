#include "ui/window/blanks.h"

#include "calendar/mailings.h"
#include "ui/list/browsing.h"

#include <QCoreApplication>
#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text) { return QCoreApplication::translate("Blanks", text); }

Blank noHits(const Browsing& browsing, const BlankActs& acts) {
    if (browsing.search().isEmpty())
        return {tr("No paper matches"),
                tr("The filters leave nothing of this list."),
                {{tr("Clear the filters"), acts.clearFilters}}};
    return {tr("Nothing found"),
            tr("Nothing in the archive matches “%1”.").arg(browsing.search()),
            {{tr("Clear the search"), acts.clearFilters}}};
}

Blank notFetched(QDate day, const BlankActs& acts) {
    const Blank::Action fetch{tr("Fetch this day"), acts.fetch};
    if (hasMailing(day))
        return {longDate(day), tr("This day has not been fetched yet."), {fetch}};
    return {longDate(day), tr("arXiv announces nothing on this day. Hugging Face may have picks."), {fetch}};
}

Blank emptyDay(const DayCount& day, const BlankActs& acts) {
    switch (day.state) {
    case DayState::NotFetched: return notFetched(day.day, acts);
    case DayState::NoAnnouncement:
        return {longDate(day.day),
                tr("No announcement: the sources list nothing on this day, as on weekends and holidays."),
                {{tr("Go to the day before"), acts.previousDay}}};
    case DayState::Gap:
    case DayState::Failed: {
        const QString reason = day.reason.isEmpty() ? tr("The fetch failed.") : day.reason;
        return {tr("This day could not be fetched"), reason, {{tr("Try again"), acts.fetch}}};
    }
    case DayState::Complete:
    case DayState::Provisional: break;
    }
    return {longDate(day.day),
            tr("The sources listed no papers in your categories."),
            {{tr("Fetch again"), acts.fetch}}};
}

} // namespace

QString longDate(QDate day) { return QLocale().toString(day, QLocale::LongFormat); }

Blank whyEmpty(const Browsing& browsing, const DayCount& day, bool fetching, const BlankActs& acts) {
    if (browsing.narrowed())
        return noHits(browsing, acts);
    switch (browsing.place()) {
    case Place::Unread: return {tr("All read"), tr("Every paper in the library has been read.")};
    case Place::Starred: return {tr("No stars yet"), tr("Press S on a paper to keep it here.")};
    case Place::Failed: return {tr("Nothing failed"), tr("Every summary that was asked for is there.")};
    case Place::All:
        return {tr("An empty library"), tr("Fetch a day to fill it."), {{tr("Fetch this day"), acts.fetch}}};
    case Place::Day: break;
    }
    if (fetching)
        return {longDate(day.day), tr("Fetching…")};
    return emptyDay(day, acts);
}

Blank welcome(const QIcon& icon, QDate mailing, QDate today, const BlankActs& acts) {
    const QString fetch =
        mailing == today ? tr("Fetch today's papers") : tr("Fetch the papers of %1").arg(longDate(mailing));
    return {tr("Welcome to Sheaf"),
            tr("Sheaf brings the day's papers from arXiv and Hugging Face, summarises and scores them, and "
               "keeps them on "
               "this computer."),
            {{fetch, acts.fetch},
             {tr("Look around with the sample day"), acts.sample},
             {tr("Settings"), acts.settings}},
            icon};
}

} // namespace sheaf

#include "ui/window/blanks.h"

#include "base/joined_text.h"
#include "calendar/mailings.h"
#include "services/day_reason.h"
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

/// Also where arXiv announces nothing: Hugging Face's picks go by days of their own.
Blank notFetched(const DayCount& day, const QString& reason, const BlankActs& acts) {
    const QString picks = Words::tr("Hugging Face may have picks.");
    return {longDate(day.day),
            hasMailing(day.day) ? reason : joinedSentences({reason, picks}),
            {{Words::tr("Fetch this day"), acts.fetch}}};
}

Blank emptyDay(const DayCount& day, const QDateTime& now, const BlankActs& acts) {
    if (day.hidden > 0)
        return {longDate(day.day),
                Words::tr("You have hidden every paper of this day. “Hidden” in the sidebar holds them.")};
    if (day.filtered > 0)
        return {longDate(day.day),
                Words::tr("Your rules hide every paper of this day."),
                {{Words::tr("Show what rules hide"), acts.filtered}}};
    const QString reason = dayReason(day, now);
    const Blank::Action ledger{Words::tr("Show the ledger"), acts.ledger};
    switch (day.state) {
    case DayState::NotFetched: return notFetched(day, reason, acts);
    case DayState::NoAnnouncement:
        return {longDate(day.day), reason, {{Words::tr("Go to the day before"), acts.previousDay}, ledger}};
    case DayState::Gap:
    case DayState::Failed:
        return {Words::tr("This day could not be fetched"),
                day.reason.isEmpty() ? reason : day.reason,
                {{Words::tr("Try again"), acts.fetch}, ledger}};
    case DayState::Complete:
    case DayState::Provisional: break;
    }
    return {longDate(day.day),
            joinedSentences({Words::tr("The sources listed no papers in your categories."), reason}),
            {{Words::tr("Fetch again"), acts.fetch}, ledger}};
}

} // namespace

QString longDate(QDate day) { return QLocale().toString(day, QLocale::LongFormat); }

Blank whyEmpty(const Browsing& browsing, const DayCount& day, bool fetching, const QDateTime& now,
               const BlankActs& acts) {
    if (browsing.narrowed())
        return noHits(browsing, acts);
    switch (browsing.place()) {
    case Place::Unread:
        return {Words::tr("All read"), Words::tr("Every paper in the library has been read.")};
    case Place::Starred: return {Words::tr("No stars yet"), Words::tr("Press S on a paper to keep it here.")};
    case Place::Later:
        return {Words::tr("Nothing for later"),
                Words::tr("Press L on a paper to put it off; it stays here until you have read it.")};
    case Place::Failed:
        return {Words::tr("Nothing failed"), Words::tr("Every summary that was asked for is there.")};
    case Place::Hidden:
        return {Words::tr("Nothing hidden"),
                Words::tr("Press H on a paper to leave it out of every list but this one.")};
    case Place::Filtered:
        return {Words::tr("Nothing filtered"),
                Words::tr("Your rules hide no paper. “Rules and watches” in the menu “File” makes some.")};
    case Place::Updated:
        return {Words::tr("Nothing newer"),
                Words::tr("Every version of the papers that you marked has been seen.")};
    case Place::Watch:
        return {Words::tr("Nothing found yet"),
                Words::tr("No paper in the library is what “%1” watches for.").arg(browsing.watch())};
    case Place::All:
        return {Words::tr("An empty library"),
                Words::tr("Fetch a day to fill it."),
                {{Words::tr("Fetch this day"), acts.fetch}}};
    case Place::Day: break;
    }
    if (fetching)
        return {longDate(day.day), Words::tr("Fetching…")};
    return emptyDay(day, now, acts);
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

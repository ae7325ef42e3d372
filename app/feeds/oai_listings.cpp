#include "feeds/oai_listings.h"

#include "papers/arxiv_categories.h"

#include <QTimeZone>

#include <algorithm>

namespace sheaf {

namespace {

constexpr int lastAnnouncedVersion = 5; // as arXiv's own feed has it

/// A version and the mailing it belongs to.
struct Mailed {
    int version = 0; ///< 0 where it is not known which
    bool isFirst = false;
    QDate day;
    bool isByDatestamp = false;
};

QDate mailingOf(QDate submitted, QDate datestamp, const MailingFor& mailingFor) {
    const QDate early = mailingFor(QDateTime(submitted, QTime(0, 0), QTimeZone::utc()));
    const QDate late = mailingFor(QDateTime(submitted, QTime(23, 59, 59), QTimeZone::utc()));
    return datestamp == late ? late : early;
}

QList<Mailed> mailedBy(const OaiRecord& record, const MailingFor& mailingFor) {
    QList<Mailed> mailed;
    for (const OaiVersion& version : record.versions) {
        if (version.submitted.isValid())
            mailed.append({version.number, version.number == 1, mailingFor(version.submitted)});
    }
    if (record.created.isValid())
        mailed.append({1, true, mailingOf(record.created, record.datestamp, mailingFor)});
    if (record.updated.isValid())
        mailed.append({0, false, mailingOf(record.updated, record.datestamp, mailingFor)});
    return mailed;
}

bool isMailing(QDate day, const MailingFor& mailingFor) {
    // Monday's mailing lists Friday's submissions.
    const QDate submitted = day.addDays(day.dayOfWeek() == Qt::Monday ? -3 : -1);
    return mailingFor(QDateTime(submitted, QTime(12, 0), QTimeZone::utc())) == day;
}

/// A paper of one version whose record was touched a little after the mailing of its submission was most
/// likely held back by moderation, or cross-listed, until then. Later than that, other reasons outweigh.
bool wasLikelyHeld(const Mailed& only, QDate datestamp, const OaiRange& range, const MailingFor& mailingFor) {
    constexpr int longestHold = 14; // days
    return datestamp > only.day && only.day.daysTo(datestamp) <= longestHold && datestamp >= range.first &&
           datestamp <= range.last && isMailing(datestamp, mailingFor);
}

ListingKind kindOf(const Mailed& mailed, const Paper& paper, const QStringList& categories) {
    const bool isOwn = paper.primaryCategory.isEmpty() || isAmong(paper.primaryCategory, categories);
    if (mailed.isFirst)
        return isOwn ? ListingKind::New : ListingKind::CrossList;
    return isOwn ? ListingKind::Replacement : ListingKind::ReplacementCrossList;
}

} // namespace

QList<Announcement> listingsOf(const OaiRecord& record, const OaiRange& range, const MailingFor& mailingFor) {
    QList<Announcement> listings;
    if (record.deleted)
        return listings;
    QList<Mailed> allMailed = mailedBy(record, mailingFor);
    if (allMailed.size() == 1 && allMailed.constFirst().isFirst &&
        wasLikelyHeld(allMailed.constFirst(), record.datestamp, range, mailingFor)) {
        allMailed.first().day = record.datestamp;
        allMailed.first().isByDatestamp = true;
    }
    for (const Mailed& mailed : allMailed) {
        if (mailed.day < range.first || mailed.day > range.last || mailed.version > lastAnnouncedVersion)
            continue;
        // A paper stands once in a mailing, and what is new outweighs what is replaced.
        if (!listings.isEmpty() && listings.constLast().listing.day == mailed.day)
            continue;
        const bool isProven =
            !mailed.isByDatestamp && record.datestamp.isValid() && record.datestamp <= mailed.day;
        listings.append({record.paper,
                         {.source = source::arxiv,
                          .day = mailed.day,
                          .kind = kindOf(mailed, record.paper, range.categories),
                          .version = mailed.version,
                          .provisional = !isProven}});
    }
    return listings;
}

} // namespace sheaf

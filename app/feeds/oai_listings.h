#pragma once

#include "feeds/oai_record.h"
#include "papers/announcement.h"

#include <functional>

namespace sheaf {

/// Says which mailing lists what was submitted at that moment.
using MailingFor = std::function<QDate(const QDateTime&)>;

/// What the days of a record are worked out for.
struct OaiRange {
    QDate first;
    QDate last;
    QStringList categories; ///< those asked for: a paper of another primary category is a cross-list
};

/// The mailings within the range that a record stands in, by its versions' submission times: the first
/// version as new or cross-listed, versions 2 to 5 as replacements (later ones arXiv does not announce). A
/// paper that moderation held back was listed later than its submission says, so a day is provisional, unless
/// the record's datestamp is not after it: nothing is in OAI-PMH before it is announced, so that day is
/// proven. Where a paper of one version has a datestamp in the range and up to two weeks after the mailing of
/// its submission, the day is the datestamp's, though that may be before the range: else what was held back
/// until a missed day would be in no list at all.
///
/// The format arXiv has dates only. Where one spans two mailings, the datestamp decides if it can, else it is
/// the earlier one.
QList<Announcement> listingsOf(const OaiRecord& record, const OaiRange& range, const MailingFor& mailingFor);

} // namespace sheaf

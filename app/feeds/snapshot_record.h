#pragma once

#include "feeds/oai_record.h"
#include "papers/announcement.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace sheaf {

/// Reads one line of arXiv's public metadata snapshot: a JSON object for each paper, with the fields of
/// OAI-PMH's arXivRaw and the authors' names taken apart. None where the line is no such object or names no
/// paper. https://www.kaggle.com/datasets/Cornell-University/arxiv
std::optional<OaiRecord> readSnapshotRecord(const QByteArray& line);

/// Where the paper was announced first, worked out from its submission as for OAI-PMH (see oai_listings.h): a
/// snapshot is for searching, so replacements are left out. None where its first version has no date.
std::optional<Announcement> firstListingOf(const OaiRecord& record,
                                           const std::function<QDate(const QDateTime&)>& mailingFor);

} // namespace sheaf

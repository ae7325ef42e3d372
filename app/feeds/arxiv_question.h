#pragma once

#include "base/result.h"
#include "papers/submission_window.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <optional>

namespace sheaf {

/// Says which submissions the mailing of a day covers; none where there is no mailing.
using WindowOf = std::function<std::optional<SubmissionWindow>(QDate)>;

/// Why arXiv cannot be asked for these categories: there are none, or one has no category's shape.
std::optional<Error> faultOf(const QStringList& categories);

/// ErrorKind::NotFound for a day that comes only at that moment (UTC).
Error notYetAnnounced(QDate day, const QDateTime& announced);

/// When the feeds and OAI-PMH have a mailing: midnight US Eastern, four hours after the announcement. Feeds
/// are rebuilt then (https://info.arxiv.org/help/rss.html), OAI-PMH is up to date from about 22:30 on
/// (https://info.arxiv.org/help/oa/index.html). UTC.
QDateTime inFeedsFrom(const SubmissionWindow& window);

/// Whether that day's mailing is the newest one that the feeds have at that moment.
bool isNewestInFeeds(QDate day, const WindowOf& windowOf, const QDateTime& now);

} // namespace sheaf

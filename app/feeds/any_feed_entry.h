#pragma once

#include "feeds/feed_date.h"
#include "papers/paper.h"

#include <QUrl>
#include <QXmlStreamReader>

#include <optional>

namespace sheaf {

/// An <item> or <entry> of any feed. Not yet judged: the paper's id and title may be missing.
struct AnyFeedEntry {
    Paper paper;
    std::optional<FeedDate> date; ///< when it was published; none where the feed does not say
};

/// Reads the element that the reader stands on, as readRawEntry(). Titles and abstracts are plain text
/// afterwards, HTML's tags gone.
AnyFeedEntry readAnyFeedEntry(QXmlStreamReader& xml, const QUrl& base);

} // namespace sheaf

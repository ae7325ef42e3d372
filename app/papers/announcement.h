#pragma once

#include "papers/paper.h"

#include <QDate>

namespace sheaf {

/// How a source listed a paper on a day.
enum class ListingKind { New, CrossList, Replacement, ReplacementCrossList, Pick };

/// "New" -> "new", "CrossList" -> "cross", "Replacement" -> "replace", …: arXiv's own words, and "pick".
QString listingKindName(ListingKind kind);
std::optional<ListingKind> listingKindFromName(QStringView name);

/// The names sources have in the library, in settings and on the command line.
namespace source {
inline const QString arxiv = QStringLiteral("arxiv");
inline const QString huggingFace = QStringLiteral("huggingface");
inline const QString sample = QStringLiteral("sample");
} // namespace source

/// That a source listed a paper on a day. A day is arXiv's mailing date or Hugging Face's list date: neither
/// the day of submission nor that of the fetch.
struct Listing {
    QString source;
    QDate day;
    ListingKind kind = ListingKind::New;
    int version = 0;          ///< the version that was listed; 0 where the source does not say
    bool provisional = false; ///< the day was worked out from submission times and not yet confirmed
    int position = 0;         ///< the order within the source's list, from 0

    bool operator==(const Listing&) const = default;
};

/// One entry of a source's list: the paper and where it stood.
struct Announcement {
    Paper paper;
    Listing listing;

    bool operator==(const Announcement&) const = default;
};

} // namespace sheaf

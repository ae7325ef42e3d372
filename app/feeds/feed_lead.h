#pragma once

#include <QString>

namespace sheaf {

/// What an entry says below its title, taken apart.
struct FeedLead {
    QString abstract; ///< lines as the feed's blocks; empty where there is nothing but particulars
    QString authors;  ///< that publishers write there ("Author(s): Ada Bee, Carl Dee")
    QString doi;
};

/// Takes apart plain text. Lines that only say where and when the paper was published are left out, as is the
/// word "Abstract" before it.
FeedLead feedLead(const QString& text);

} // namespace sheaf

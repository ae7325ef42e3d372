#pragma once

#include <QString>

namespace sheaf {

/// Another name for a tag, which the reader made one by merging or renaming.
struct TagAlias {
    QString name; ///< the old name
    QString tag;  ///< what it stands for

    bool operator==(const TagAlias&) const = default;
};

} // namespace sheaf

#pragma once

#include <QString>

namespace sheaf {

/// A feed that the reader has added beside arXiv and Hugging Face: a source of its own, under this name.
struct FeedSource {
    QString name;
    QString url; ///< http or https
    bool enabled = true;

    bool operator==(const FeedSource&) const = default;
};

inline constexpr int longestFeedName = 60; // letters

/// What the feeds' settings, and the program's other sources, allow as a name: one line, neither empty nor
/// longer than longestFeedName, and none of the names that sources have already.
bool isFeedName(const QString& name);

/// The part of a title that can be a name; "feed" where nothing of it can.
QString feedNameFrom(const QString& title);

} // namespace sheaf

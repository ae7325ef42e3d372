#pragma once

#include "papers/feed_source.h"

#include <QList>

namespace sheaf {

/// The name of the setting that holds the reader's feeds.
inline const QString feedsSetting = QStringLiteral("feeds.others");

/// The feeds that the setting's text names, in its order.
QList<FeedSource> feedsFrom(const QString& settingText);

/// The setting's text for these feeds.
QString feedsText(const QList<FeedSource>& feeds);

/// The feed of that name, in any letter case; null where there is none.
const FeedSource* feedNamed(const QList<FeedSource>& feeds, const QString& name);

/// A name like this one that none of the feeds has: "Nature", "Nature 2", …
QString freeFeedName(const QList<FeedSource>& feeds, const QString& title);

/// Who asks, for servers' logs: "Sheaf/0.1 (a desktop reader …; contact: ada@example.org)".
QByteArray userAgent(const QString& contact);

} // namespace sheaf

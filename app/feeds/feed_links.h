#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace sheaf {

/// The feeds that a web page names in its head (<link rel="alternate" type="application/rss+xml">), in its
/// order, those of its comments last. Addresses are made whole with the page's own.
/// https://www.rssboard.org/rss-autodiscovery
QList<QUrl> feedLinks(const QByteArray& html, const QUrl& page);

} // namespace sheaf

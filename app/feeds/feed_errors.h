#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace sheaf {

/// What a parser says of bytes that are not what it reads. `source` is the source's name for the reader
/// ("arXiv").
Error emptyAnswer(const QString& source);
Error webPageInstead(const QString& source, const QByteArray& bytes);
Error notAFeed(const QString& source, const QString& why);
Error brokenOff(const QString& source, int whole, const QString& why);

/// Whether the bytes are a web page rather than a feed.
bool looksLikeHtml(const QByteArray& bytes);

} // namespace sheaf

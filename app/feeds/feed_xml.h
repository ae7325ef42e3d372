#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QStringList>
#include <QXmlStreamReader>

#include <optional>

namespace sheaf {

/// Steps into the root element. An error where the bytes are no XML feed with one of these roots: nothing, a
/// web page, something else. `source` is the source's name for the reader ("arXiv").
std::optional<Error> enterRoot(QXmlStreamReader& xml, const QByteArray& bytes, const QString& source,
                               const QStringList& roots);

/// What to say of a feed whose XML broke after so many whole papers: ErrorKind::Network where it only ends
/// too early, ErrorKind::Malformed else.
Error breakIn(const QXmlStreamReader& xml, const QString& source, int whole);

/// The text of the element that the reader stands on, that of elements inside it included.
QString elementText(QXmlStreamReader& xml);

/// A moment as feeds write it: RFC 822 ("Thu, 24 Sep 2026 00:00:00 -0400", "… GMT") or ISO 8601, with the
/// offset that it names. Invalid where it is neither.
QDateTime feedTime(const QString& text);

} // namespace sheaf

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

/// The bytes of a feed with what would stop an XML reader for no good reason taken away: blanks before the
/// beginning, control characters; and letters of a UTF-8 that is none replaced. Other encodings are left to
/// the reader, which honours the one that the feed declares.
QByteArray mendedXml(const QByteArray& bytes);

/// HTML's names of characters ("&nbsp;"), which feeds use without declaring them. Unknown ones stay as they
/// are.
class HtmlEntities final : public QXmlStreamEntityResolver {
  public:
    QString resolveUndeclaredEntity(const QString& name) override;
};

/// What to say of a feed whose XML broke after so many whole papers: ErrorKind::Network where it only ends
/// too early, ErrorKind::Malformed else.
Error breakIn(const QXmlStreamReader& xml, const QString& source, int whole);

/// The text of the element that the reader stands on, that of elements inside it included. Without recursion:
/// they may stand inside each other a million times.
QString elementText(QXmlStreamReader& xml);

/// A moment as feeds write it: RFC 822 ("Thu, 24 Sep 2026 00:00:00 -0400", "… GMT") or ISO 8601, with the
/// offset that it names. Invalid where it is neither.
QDateTime feedTime(const QString& text);

} // namespace sheaf

#pragma once

#include <QString>

namespace sheaf {

/// Plain text (names, a comment) as one line of Markdown that reads as that text. TeX math stays as it is,
/// addresses become links, white space is simplified.
QString escapedLine(const QString& text);

/// The same for the words of a link: addresses stay words, and a bracket without its partner inside math
/// becomes \lbrack or \rbrack, which reads the same and leaves the link whole.
QString escapedLinkWords(const QString& text);

/// Plain text of several lines (an abstract). Line breaks stay where they are; an indented line, which is
/// arXiv's way to begin a paragraph, gets a blank line before it.
QString escapedText(const QString& text);

/// Code that reads as this text, backticks included.
QString codeSpan(const QString& text);

/// Text as a container's content: every line but the first begins with `prefix`; blank lines hold no blanks.
QString continued(const QString& text, const QString& prefix);

/// An address as a link's destination: what would end it is percent-encoded. Empty for anything but http and
/// https.
QString linkDestination(const QString& address);

} // namespace sheaf

#pragma once

#include <QString>
#include <QStringList>

namespace sheaf {

/// The plain text that escapedLine(), escapedLinkWords() and escapedText() wrote (markdown_escape.h). A few
/// texts are written alike, such as "[x]" and the formula \[x\]: of those it gives the likelier.
QString unescapedText(const QString& markdown);

/// The Markdown that guardedText() and guardedLine() wrote (markdown_guard.h).
QString unguardedText(const QString& markdown);

/// The texts of the code spans in a line.
QStringList codeSpansIn(QStringView line);

} // namespace sheaf

#pragma once

#include "papers/day.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>

namespace sheaf {

/// Whether a style would take a line of text for a part of its own layout.
using LineTest = std::function<bool(QStringView line)>;

/// Untrusted text that can stand in a digest and be read back: what would be an HTML tag, a picture or, by
/// `isStructure`, a line of the layout has its first character written as an entity. All else, formulas and
/// Markdown included, stays byte for byte.
QString digestText(const QString& text, const LineTest& isStructure = {});

/// The same on one line: line breaks become blanks.
QString digestLine(const QString& text);

/// What digestText() and digestLine() were given.
QString plainText(QStringView written);

/// "A, B, C": a comma that would part an item is written as an entity.
QString digestList(const QStringList& items);

/// The items digestList() was given.
QStringList listItems(QStringView written);

/// Lines joined again, without the blank ones at either end.
QString joinedLines(QStringView text);
QString joinedLines(const QList<QStringView>& lines);

/// The key of the paper at this address: an arXiv id with its version, "doi:…" or "url:…". Hugging Face's
/// addresses of arXiv's papers count as arXiv's. False where it is no address at all.
bool setIdFromAddress(Paper& paper, const QString& address);

/// The day at midnight UTC, as papers keep their dates; invalid where the text holds none ("N/A").
QDateTime dayFromText(QStringView text);

/// "2026-01-06" by UTC; empty for none.
QString dayText(const QDateTime& time);

/// "“A title that goes on …”" for remarks, never long.
QString quoted(QStringView text);

} // namespace sheaf

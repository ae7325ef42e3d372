#pragma once

#include "papers/paper.h"

#include <QDate>

namespace sheaf {

/// The name of a paper's note, without folder and suffix: of its id alone, so that it stays when the title
/// changes; safe on Windows, macOS, Linux and in Obsidian's links; another one for every paper, also where
/// capitals do not count.
QString vaultNoteName(const Paper& paper);

/// "papers/2601.01739.md"
QString vaultNotePath(const Paper& paper);

/// "days/2026-01-30 papers.md": not the date alone, which is what a vault's own daily notes are called.
QString vaultIndexPath(QDate day);

/// Tags that Obsidian takes: letters, digits, "_", "-" and "/", not digits alone; blanks become "-". Those
/// that come out alike but for their capitals come once.
QStringList vaultTags(const QStringList& tags);

} // namespace sheaf

#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace sheaf {

/// A file to import.
struct ImportSource {
    QString path;
    bool fromFolder = false; ///< found in a folder, where other files may lie about
};

/// The files themselves, and what a digest could be (.md, .markdown, .txt, .json) in the folders and all
/// below them, by path. A file named twice comes once.
QList<ImportSource> importSources(const QStringList& filesOrFolders);

/// The day in a file's name ("2026-01-06.md", "digest_20260106.md"), else in the folders above it
/// ("2026/01/06.md"); none where there is none.
QDate dayInPath(const QString& path);

} // namespace sheaf

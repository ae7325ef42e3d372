#pragma once

#include "base/result.h"
#include "query/selection.h"

#include <QStringList>

#include <optional>

namespace sheaf {

/// The style that is a folder of notes rather than a file.
inline const QString vaultStyle = QStringLiteral("vault");

struct ExportRequest {
    Selection selection;
    QString style = QStringLiteral("sheaf");
    QString language; ///< of the labels; empty for the style's own
    /// A file, or a folder, which is made where it is missing. With a folder (it is there, or the path ends
    /// in "/", or `onePerDay`, or a vault) each day that holds papers becomes a file of its own in it,
    /// "2026-01-30.md".
    QString path;
    bool onePerDay = false;
    /// Figures that may be passed on go along, in styles that show them: as files in a folder "figures"
    /// beside the digest, or inside it.
    bool figures = false;
    bool unfolded = false;   ///< for paper, on which nothing can be opened
    bool searchable = false; ///< see DigestOptions
};

/// Whether a request is for a folder with a file for each day.
bool isOnePerDay(const ExportRequest& request);

/// What an export left behind.
struct ExportReport {
    QString path;
    int papers = 0;      ///< each once, also where it stands in several files
    int files = 0;       ///< written, or found as they should be
    int unchanged = 0;   ///< of the files
    QStringList remarks; ///< what was left out or left alone, a sentence each
    bool cancelled = false;
    std::optional<Error> failure = {}; ///< what ended it half way; the files before it are whole

    bool isWhole() const { return !cancelled && !failure && remarks.isEmpty(); }
};

/// How far an export is: in days, each of which is a file or more, or in papers of one file.
struct ExportProgress {
    int done = 0;
    int total = 0;
};

/// A style the reader can choose.
struct ExportStyle {
    QString name;
    QString suffix;          ///< of its files; empty where the style cannot be used
    QString purpose;         ///< one line
    bool isTemplate = false; ///< the reader's own
    bool showsFigures = false;
    QString error = {}; ///< why it cannot be used
};

/// The beginning of what an export would write.
struct ExportPreview {
    QString file; ///< the name of the file, or of the first one in the folder
    QString suffix;
    QString text; ///< its first lines, some 200 of them
    bool isWhole = true;
    int papers = 0; ///< in all of the export, so many at least where there are `more`
    bool more = false;
    int shown = 0; ///< papers that the text was made of
};

} // namespace sheaf

#pragma once

#include "base/result.h"
#include "digests/digest_style.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace sheaf {

/// A template's file: "notes.md.mustache" is the style "notes" and writes "md" files.
struct TemplateFile {
    QString path;
    QString name;
    QString suffix; ///< "md" where the file's name has none
    QString clash;  ///< the style whose name it has too, and which it is not; then its own is its file's

    bool operator==(const TemplateFile&) const = default;
};

/// The templates of a folder by name. One that has a name that is taken, by a built-in style or by another
/// template, goes by the name of its file, and says so.
QList<TemplateFile> templatesIn(const QString& folder, const QStringList& taken);

/// Reads a template, with the partials in the folder "partials" beside it.
Result<std::shared_ptr<const DigestStyle>> styleOfTemplate(const TemplateFile& file);

} // namespace sheaf

#pragma once

#include "base/result.h"
#include "digests/digest_style.h"

#include <QStringList>

#include <memory>

namespace sheaf {

/// Every style there is to write with: the built-in ones, and the reader's own, which are the files
/// `NAME.mustache` or `NAME.SUFFIX.mustache` of one folder. Holds no state but the folder's path and reads
/// its files anew each time, so that an edited template counts at once. Any thread.
class DigestStyles {
  public:
    /// A folder that is not there holds no templates; an empty path means no folder.
    explicit DigestStyles(QString folder);

    /// The built-in names, then the templates' by name, among them those that have errors. A template is
    /// called as its file without ".mustache" and the suffix.
    QStringList names() const;

    /// ErrorKind::Usage where there is no style of that name; ErrorKind::Malformed for a template with an
    /// error, with its file and line, or one that has a built-in style's name; ErrorKind::Storage for one
    /// that cannot be read.
    Result<std::shared_ptr<const DigestStyle>> style(const QString& name) const;

  private:
    QString m_folder;
};

} // namespace sheaf

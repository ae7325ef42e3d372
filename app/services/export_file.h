#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QSaveFile>
#include <QString>

#include <memory>

namespace sheaf {

enum class FileWrite { Written, Unchanged };

/// A file in the writing, a piece at a time. It takes the place of the one that is there, or is gone without
/// a trace where it is not kept. One that holds the same already is only read.
class ExportFile {
  public:
    /// Makes the folders above it where they are missing.
    static Result<std::unique_ptr<ExportFile>> open(const QString& path);

    Outcome write(const QByteArray& bytes);
    Result<FileWrite> keep();

  private:
    explicit ExportFile(const QString& path) : m_before(path), m_file(path) {}
    Outcome begin();
    Outcome put(const QByteArray& bytes);

    QFile m_before;
    QSaveFile m_file;      ///< open from the first difference on
    bool m_same = false;   ///< so far, and so nothing is written yet
    qint64 m_sameSize = 0; ///< how far
};

/// Puts bytes in a file, all of them or, on an error, none: a file that holds them already is not touched.
/// Makes the folders above it where they are missing.
Result<FileWrite> writeExportFile(const QString& path, const QByteArray& bytes);

} // namespace sheaf

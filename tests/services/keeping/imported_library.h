#pragma once

#include <QString>
#include <QTemporaryDir>

namespace sheaf::test {

/// A library of invented papers that the program imported from a snapshot; both go with the object. Where it
/// cannot be made the test program ends.
class ImportedLibrary {
  public:
    explicit ImportedLibrary(int papers);

    QString snapshot() const { return path(QStringLiteral("snapshot.json")); }
    /// In one file, which no program has open.
    QString library() const { return path(QStringLiteral("full.sqlite")); }
    /// A place beside them.
    QString path(const QString& fileName) const { return m_folder.filePath(fileName); }

  private:
    QTemporaryDir m_folder;
};

} // namespace sheaf::test

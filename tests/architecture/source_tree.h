#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace sheaf::test {

/// The files of a checkout, named by their path below its root.
class SourceTree {
  public:
    explicit SourceTree(const QString& root);

    /// C++ files below these folders, sorted.
    QStringList sources(const QStringList& folders) const;

    /// Every text file below these folders, sorted; recordings in tests/fixtures are not looked at.
    QStringList everything(const QStringList& folders) const;

    QString text(const QString& file) const;

    /// What a file includes in quotes, resolved as the compiler does: below app/, below the root, or beside
    /// the file.
    QStringList projectIncludes(const QString& file) const;

    /// What a file includes in angle brackets.
    QStringList systemIncludes(const QString& file) const;

    /// "app/feeds/x.h" -> "feeds", "ui/list/x.h" -> "ui"; empty for what lies in no layer, such as
    /// app/main.cpp.
    static QString layer(const QString& file);

  private:
    QStringList files(const QStringList& folders, const QStringList& suffixes) const;

    QString m_root;
    mutable QHash<QString, QString> m_texts;
};

} // namespace sheaf::test

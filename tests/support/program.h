#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace sheaf::test {

/// What a run of the program left behind.
struct Ran {
    int exitCode = -1; ///< -1 where it crashed or took longer than two minutes
    QByteArray out;
    QByteArray err;
};

/// The built `sheaf` with a library and settings of its own, in a folder that goes with the object.
class Program {
  public:
    Program();

    QString library() const;
    QString settings() const;
    QString path(const QString& fileName) const;

    /// Arguments that put the program on this object's library and settings; the command comes after them.
    QStringList global() const;

    /// Runs a command to its end.
    Ran run(const QStringList& command, const QByteArray& input = {}) const;

    /// The program's file.
    static QString binary();

  private:
    QTemporaryDir m_folder;
};

} // namespace sheaf::test

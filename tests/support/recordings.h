#pragma once

#include <QByteArray>
#include <QString>

namespace sheaf::test {

/// A file of this project's own fixtures (tests/fixtures), which must exist.
QByteArray fixture(const QString& name);

/// A file of this project, by its path from the top ("resources/sample/…"), which must exist.
QByteArray projectFile(const QString& path);

/// Where a recorded file would be in the folder of recordings beside the checkout (`../shared`, or what
/// SHEAF_RECORDINGS names). A user's checkout has none: test with QFile::exists and QSKIP.
QString recordingPath(const QString& name);

/// The recorded file's bytes; empty where it is absent.
QByteArray recording(const QString& name);

/// The whole content of a file that must be readable.
QByteArray bytesOf(const QString& path);

} // namespace sheaf::test

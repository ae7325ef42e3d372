#include "support/program.h"

#include <QProcess>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRunMs = 120'000;

} // namespace

Program::Program() {
    if (!m_folder.isValid())
        qFatal("no temporary folder");
}

QString Program::library() const { return path(u"library.sqlite"_s); }

QString Program::settings() const { return path(u"settings.json"_s); }

QString Program::path(const QString& fileName) const { return m_folder.filePath(fileName); }

QStringList Program::global() const { return {u"--library"_s, library(), u"--settings"_s, settings()}; }

QString Program::binary() { return qEnvironmentVariable("SHEAF_BIN") + u"/sheaf"_s; }

Ran Program::run(const QStringList& command, const QByteArray& input) const {
    QProcess process;
    process.start(binary(), global() + command);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(longestRunMs) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace sheaf::test

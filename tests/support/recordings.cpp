#include "support/recordings.h"

#include <QFile>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

const QString sourceFolder = QStringLiteral(SHEAF_SOURCE_DIR);

} // namespace

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

QByteArray fixture(const QString& name) { return projectFile(u"tests/fixtures/"_s + name); }

QByteArray projectFile(const QString& path) { return bytesOf(sourceFolder + u'/' + path); }

QString recordingPath(const QString& name) {
    const QString root = qEnvironmentVariable("SHEAF_RECORDINGS", sourceFolder + u"/../shared"_s);
    return root + u'/' + name;
}

QByteArray recording(const QString& name) {
    const QString path = recordingPath(name);
    return QFile::exists(path) ? bytesOf(path) : QByteArray();
}

} // namespace sheaf::test

#include "services/import_desk.h"

#include "services/archive_service.h"
#include "services/import_service.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace sheaf::test {

QString write(const Desk& desk, const QString& name, const QByteArray& bytes) {
    const QString path = desk.path(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("a file could not be written");
    return path;
}

ImportReport importInto(Desk& desk, const QStringList& files, std::optional<QDate> day) {
    const auto report = awaited(desk.workspace().imports().import(files, day));
    if (!report)
        qFatal("%s", qPrintable(report.error().sentence));
    return *report;
}

QList<DayEntry> entries(Desk& desk) {
    ArchiveService& archive = desk.workspace().archive();
    const auto papers = awaited(archive.find({}));
    QList<DayEntry> all = *awaited(archive.entries(*papers));
    std::sort(all.begin(), all.end(),
              [](const DayEntry& a, const DayEntry& b) { return a.paper.id < b.paper.id; });
    for (DayEntry& entry : all)
        entry.key = 0;
    return all;
}

} // namespace sheaf::test

#include "services/export_desk.h"

#include "digests/digest_styles.h"
#include "digests/random_day.h"
#include "services/import_desk.h"

#include <QDir>
#include <QDirIterator>

namespace sheaf::test {

using namespace Qt::StringLiterals;

void fillDay(Desk& desk, QDate day, int papers, const QString& prefix) {
    QRandomGenerator random(static_cast<quint32>(day.toJulianDay()));
    Day filled = randomDay(random, papers);
    filled.date = day;
    for (int i = 0; i < papers; ++i) {
        filled.entries[i].paper.id = u"%1.%2"_s.arg(prefix).arg(i + 1, 5, 10, QLatin1Char('0'));
        filled.entries[i].listings = {{.source = source::arxiv, .day = day, .position = i}};
    }
    const auto json = DigestStyles({}).style(u"json"_s);
    importInto(desk, {write(desk, prefix + u".json"_s, (*json)->write(filled, {}))});
}

ExportReport exported(Desk& desk, const ExportRequest& request) {
    const auto report = awaited(desk.workspace().exports().write(request));
    if (!report)
        qFatal("%s", qPrintable(report.error().sentence));
    return *report;
}

QStringList filesIn(const QString& folder) {
    QStringList files;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        files += QDir(folder).relativeFilePath(all.next());
    files.sort();
    return files;
}

} // namespace sheaf::test

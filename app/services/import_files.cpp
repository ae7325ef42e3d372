#include "services/import_files.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QStringList digestsIn(const QString& folder) {
    QStringList found;
    QDirIterator files(folder, {u"*.md"_s, u"*.markdown"_s, u"*.txt"_s, u"*.json"_s}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        found += files.next();
    found.sort();
    return found;
}

QDate dayIn(const QString& text) {
    static const QRegularExpression pattern(
        u"(?<!\\d)((?:19|20)\\d\\d)([-_./]?)(\\d\\d)\\2(\\d\\d)(?!\\d)"_s);
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const QDate day(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
        if (day.isValid())
            return day;
    }
    return {};
}

} // namespace

QList<ImportSource> importSources(const QStringList& filesOrFolders) {
    QList<ImportSource> sources;
    QSet<QString> seen;
    const auto add = [&](const QString& path, bool fromFolder) {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        if (!canonical.isEmpty() && seen.contains(canonical))
            return;
        seen += canonical;
        sources += ImportSource{path, fromFolder};
    };
    for (const QString& path : filesOrFolders) {
        if (!QFileInfo(path).isDir())
            add(path, false);
        else
            for (const QString& file : digestsIn(path))
                add(file, true);
    }
    return sources;
}

QDate dayInPath(const QString& path) {
    const QFileInfo file(path);
    if (const QDate day = dayIn(file.completeBaseName()); day.isValid())
        return day;
    return dayIn(file.absolutePath().section(u'/', -2) + u'/' + file.completeBaseName());
}

} // namespace sheaf

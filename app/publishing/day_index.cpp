#include "publishing/day_index.h"

#include <QUrl>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QByteArray begin = "<!-- sheaf:days -->\n";
const QByteArray end = "<!-- sheaf:end days -->\n";

/// "- [2026-01-06](2026-01-06.md) (40)"
QByteArray lineOf(const Publication& publication, const QString& path) {
    return u"- [%1](%2) (%3)"_s
        .arg(publication.day.toString(Qt::ISODate), QString::fromLatin1(QUrl::toPercentEncoding(path, "/")))
        .arg(publication.papers.size())
        .toUtf8();
}

} // namespace

QByteArray withDayListed(const QByteArray& readme, const Publication& publication, const QString& path) {
    const qsizetype from = readme.indexOf(begin);
    const qsizetype to = from < 0 ? -1 : readme.indexOf(end, from);
    const bool isListed = to >= 0;
    const QByteArray before = isListed           ? readme.left(from)
                              : readme.isEmpty() ? "# Papers\n\n"_ba
                                                 : readme + "\n"_ba;
    const QByteArray after = isListed ? readme.mid(to + end.size()) : QByteArray();
    const QByteArray ofDay = "- [" + publication.day.toString(Qt::ISODate).toLatin1() + "]";
    QList<QByteArray> lines = {lineOf(publication, path)};
    if (isListed)
        for (const QByteArray& line : readme.mid(from + begin.size(), to - from - begin.size()).split('\n'))
            if (!line.isEmpty() && !line.startsWith(ofDay))
                lines += line;
    std::sort(lines.begin(), lines.end(), std::greater<>());
    return before + begin + lines.join('\n') + '\n' + end + after;
}

} // namespace sheaf

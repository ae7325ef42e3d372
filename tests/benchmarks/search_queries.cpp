#include "benchmarks/search_queries.h"

#include <QFile>

namespace sheaf::test {

using namespace Qt::StringLiterals;

QList<NamedSearch> benchmarkSearches() {
    QFile file(QStringLiteral(SHEAF_QUERIES));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the searches cannot be read");
    QList<NamedSearch> searches;
    QString group;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'['))
            group = line.mid(1, line.size() - 2);
        else if (!line.startsWith(u'#'))
            searches += {group, line};
    }
    return searches;
}

} // namespace sheaf::test

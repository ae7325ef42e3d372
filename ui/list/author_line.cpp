#include "ui/list/author_line.h"

#include "base/isolates.h"

#include <QGuiApplication>
#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperList)
};

QStringList known(const PaperRow& row) {
    QStringList names = row.firstAuthors;
    for (const QString& name : row.followedAuthors)
        if (!names.contains(name))
            names += name;
    return names;
}

/// Leaves out the last of those not followed, then the last of the others, but the first author at no time.
QStringList fewest(QStringList names, const QStringList& followed, qsizetype most) {
    while (names.size() > most) {
        qsizetype out = names.size() - 1;
        while (out > 0 && followed.contains(names.at(out)))
            --out;
        names.removeAt(out > 0 ? out : names.size() - 1);
    }
    return names;
}

} // namespace

int knownAuthors(const PaperRow& row) { return int(known(row).size()); }

AuthorLine authorLine(const PaperRow& row, int mostNames) {
    const QStringList names = fewest(known(row), row.followedAuthors, mostNames);
    AuthorLine line;
    for (const QString& name : names) {
        if (!line.text.isEmpty())
            line.text += u", "_s;
        const QString shown = QGuiApplication::isRightToLeft() ? alwaysIsolated(name) : isolated(name);
        if (row.followedAuthors.contains(name))
            line.followed += TextRange{line.text.size(), shown.size()};
        line.text += shown;
    }
    const int more = row.authorCount - int(names.size());
    if (more <= 0)
        return line;
    const QString all = Words::tr("%1 and %2 more").arg(line.text, QLocale().toString(more));
    for (TextRange& range : line.followed)
        range.start += all.indexOf(line.text);
    line.text = all;
    return line;
}

} // namespace sheaf

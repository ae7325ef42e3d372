#include "architecture/house_rules.h"

#include "architecture/source_tree.h"

#include <QFileInfo>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList below = {u"base"_s, u"papers"_s, u"net"_s};
const QStringList middle = {u"calendar"_s,   u"query"_s,    u"rules"_s,   u"feeds"_s,   u"fulltext"_s,
                            u"summaries"_s,  u"taste"_s,    u"similar"_s, u"library"_s, u"digests"_s,
                            u"publishing"_s, u"settings"_s, u"desktop"_s};
const QStringList forFaces = {u"base"_s, u"papers"_s, u"calendar"_s, u"query"_s, u"services"_s};

/// The folders that a folder may see beside itself.
QStringList visibleFrom(const QString& folder) {
    if (folder == u"base"_s)
        return {};
    if (folder == u"papers"_s || folder == u"net"_s)
        return {u"base"_s};
    if (folder == u"library"_s)
        return below + QStringList{u"query"_s, u"similar"_s};
    if (folder == u"similar"_s || folder == u"taste"_s || folder == u"rules"_s)
        return below + QStringList{u"query"_s};
    if (middle.contains(folder))
        return below;
    if (folder == u"services"_s)
        return below + middle;
    return folder == u"cli"_s || folder == u"ui"_s ? forFaces : QStringList();
}

/// A file reached from another, and through which.
struct Reached {
    QString file;
    QString through;
};

QList<Reached> reachableFrom(const QString& file, const SourceTree& tree) {
    QSet<QString> seen{file};
    QList<Reached> reached;
    QList<Reached> open{{file, QString()}};
    while (!open.isEmpty()) {
        const Reached from = open.takeLast();
        for (const QString& next : tree.projectIncludes(from.file)) {
            if (seen.contains(next))
                continue;
            seen.insert(next);
            open.append({next, from.file});
            reached.append({next, from.file});
        }
    }
    return reached;
}

bool isQtHeaderOf(const QString& module, const QString& header) {
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    return header.startsWith(module + u'/') || QFileInfo::exists(headers + u'/' + module + u'/' + header);
}

bool isWidgetHeader(const QString& header) {
    static const QStringList modules = {u"QtWidgets"_s, u"QtWebEngineCore"_s, u"QtWebEngineWidgets"_s,
                                        u"QtWebEngineQuick"_s};
    return std::any_of(modules.begin(), modules.end(),
                       [&](const QString& module) { return isQtHeaderOf(module, header); });
}

bool isSqlHeader(const QString& header) {
    return header.startsWith(u"sqlite"_s) || isQtHeaderOf(u"QtSql"_s, header);
}

QStringList matches(const SourceTree& tree, const QStringList& files, const QRegularExpression& pattern) {
    QStringList found;
    for (const QString& file : files) {
        const QStringList lines = tree.text(file).split(u'\n');
        for (qsizetype at = 0; at < lines.size(); ++at)
            if (pattern.match(lines[at]).hasMatch())
                found += u"%1:%2: %3"_s.arg(file).arg(at + 1).arg(lines[at].trimmed());
    }
    return found;
}

} // namespace

QStringList layerBreaches(const QString& root) {
    const SourceTree tree(root);
    QStringList breaches;
    for (const QString& file : tree.sources({u"app"_s, u"ui"_s})) {
        const QString folder = SourceTree::layer(file);
        if (folder.isEmpty())
            continue;
        const QStringList visible = visibleFrom(folder) + QStringList{folder};
        for (const Reached& reached : reachableFrom(file, tree))
            if (!visible.contains(SourceTree::layer(reached.file)))
                breaches += u"%1: may not see %2 (included by %3)"_s.arg(file, reached.file, reached.through);
    }
    return breaches;
}

QStringList toolkitBreaches(const QString& root) {
    const SourceTree tree(root);
    QStringList breaches;
    for (const QString& file : tree.sources({u"app"_s, u"ui"_s})) {
        const bool engine = SourceTree::layer(file) != u"ui"_s && file != u"app/main.cpp"_s;
        for (const QString& header : tree.systemIncludes(file)) {
            if (engine && isWidgetHeader(header))
                breaches += u"%1: the engine knows no windows: <%2>"_s.arg(file, header);
            if (SourceTree::layer(file) != u"library"_s && isSqlHeader(header))
                breaches += u"%1: SQL lives in app/library: <%2>"_s.arg(file, header);
        }
    }
    return breaches;
}

QStringList clockBreaches(const QString& root) {
    static const QRegularExpression now(
        u"\\bQ(?:Date|Time|DateTime)::current|\\bsystem_clock\\b|(?<![.\\w])time\\((?:0|NULL|nullptr)\\)"_s);
    const SourceTree tree(root);
    QStringList files = tree.sources({u"app"_s, u"ui"_s});
    files.removeAll(u"app/base/clock.h"_s);
    return matches(tree, files, now);
}

QStringList lengthBreaches(const QString& root) {
    const SourceTree tree(root);
    QStringList breaches;
    for (const QString& file : tree.sources({u"app"_s, u"ui"_s, u"tests"_s}))
        if (const qsizetype lines = tree.text(file).count(u'\n'); lines > 300)
            breaches += u"%1: %2 lines"_s.arg(file).arg(lines);
    return breaches;
}

QStringList leftoverBreaches(const QString& root) {
    // Put together here so that this file does not find itself.
    static const QRegularExpression note(u"\\b(?:TO"_s + u"DO|FIX"_s + u"ME|XX"_s + u"X)\\b"_s);
    const SourceTree tree(root);
    return matches(tree, tree.everything({u"app"_s, u"ui"_s, u"tests"_s, u"resources"_s, u"packaging"_s}),
                   note);
}

} // namespace sheaf::test

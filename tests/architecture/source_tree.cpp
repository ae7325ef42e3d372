#include "architecture/source_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList codeSuffixes = {u"h"_s, u"cpp"_s};
const QStringList textSuffixes =
    codeSuffixes + QStringList{u"md"_s,  u"txt"_s,  u"sql"_s, u"html"_s,  u"css"_s, u"js"_s,      u"xml"_s,
                               u"svg"_s, u"json"_s, u"sh"_s,  u"cmake"_s, u"in"_s,  u"desktop"_s, QString()};

QStringList captures(const QString& text, const QRegularExpression& pattern) {
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found += matches.next().captured(1);
    return found;
}

} // namespace

SourceTree::SourceTree(const QString& root) : m_root(root) {}

QStringList SourceTree::sources(const QStringList& folders) const { return files(folders, codeSuffixes); }

QStringList SourceTree::everything(const QStringList& folders) const { return files(folders, textSuffixes); }

QStringList SourceTree::files(const QStringList& folders, const QStringList& suffixes) const {
    QStringList found;
    for (const QString& folder : folders) {
        QDirIterator walk(m_root + u'/' + folder, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString file = walk.next().mid(m_root.size() + 1);
            if (suffixes.contains(QFileInfo(file).suffix()) && !file.startsWith(u"tests/fixtures/"_s))
                found += file;
        }
    }
    found.sort();
    return found;
}

QString SourceTree::text(const QString& file) const {
    if (const auto known = m_texts.constFind(file); known != m_texts.constEnd())
        return *known;
    QFile opened(m_root + u'/' + file);
    const QString text = opened.open(QIODevice::ReadOnly) ? QString::fromUtf8(opened.readAll()) : QString();
    return m_texts[file] = text;
}

QStringList SourceTree::projectIncludes(const QString& file) const {
    static const QRegularExpression quoted(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s,
                                           QRegularExpression::MultilineOption);
    const QString beside = file.left(file.lastIndexOf(u'/') + 1);
    QStringList found;
    for (const QString& name : captures(text(file), quoted))
        for (const QString& candidate : {u"app/"_s + name, name, beside + name})
            if (QFileInfo::exists(m_root + u'/' + candidate)) {
                found += QDir::cleanPath(candidate);
                break;
            }
    return found;
}

QStringList SourceTree::systemIncludes(const QString& file) const {
    static const QRegularExpression angled(u"^\\s*#\\s*include\\s*<([^>]+)>"_s,
                                           QRegularExpression::MultilineOption);
    return captures(text(file), angled);
}

QString SourceTree::layer(const QString& file) {
    const QStringList parts = file.split(u'/');
    if (parts[0] == u"ui"_s)
        return parts[0];
    return parts[0] == u"app"_s && parts.size() > 2 ? parts[1] : QString();
}

} // namespace sheaf::test

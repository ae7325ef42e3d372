#include "digests/vault_names.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 80;

bool isTagCharacter(char32_t c) {
    return QChar::isLetterOrNumber(c) || QChar::isMark(c) || c == U'_' || c == U'-' || c == U'/';
}

QString tagOf(const QString& text) {
    QString tag;
    for (const char32_t c : text.trimmed().toUcs4())
        tag += isTagCharacter(c) ? QString::fromUcs4(&c, 1) : u"-"_s;
    static const QRegularExpression runs(u"-{2,}"_s);
    static const QRegularExpression ends(u"^[-/]+|[-/]+$"_s);
    tag.replace(runs, u"-"_s).remove(ends);
    const bool digitsOnly =
        std::all_of(tag.begin(), tag.end(), [](QChar c) { return c.isDigit() || c == u'-' || c == u'/'; });
    return digitsOnly && !tag.isEmpty() ? u'_' + tag : tag;
}

} // namespace

QString vaultNoteName(const Paper& paper) {
    static const QRegularExpression arxiv(u"^\\d{4}\\.\\d{4,5}$"_s);
    if (arxiv.match(paper.id).hasMatch())
        return paper.id;
    static const QRegularExpression unsafe(u"[^A-Za-z0-9._-]+"_s);
    const QString safe = QString(paper.id).replace(unsafe, u"-"_s).left(longestName);
    const QByteArray hash = QCryptographicHash::hash(paper.id.toUtf8(), QCryptographicHash::Sha1).toHex();
    return safe + u'-' + QString::fromLatin1(hash.left(8));
}

QString vaultNotePath(const Paper& paper) { return u"papers/%1.md"_s.arg(vaultNoteName(paper)); }

QString vaultIndexPath(QDate day) { return u"days/%1 papers.md"_s.arg(day.toString(Qt::ISODate)); }

QStringList vaultTags(const QStringList& tags) {
    QStringList out;
    for (const QString& text : tags) {
        const QString tag = tagOf(text);
        if (!tag.isEmpty() && !out.contains(tag, Qt::CaseInsensitive))
            out += tag;
    }
    return out;
}

} // namespace sheaf

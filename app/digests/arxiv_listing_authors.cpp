#include "digests/arxiv_listing_authors.h"

#include <QRegularExpression>
#include <QStringList>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// "Smith, Jr." is one name. A comma without a blank would be read as the end of a name.
QString nameOf(const Author& author) {
    static const QRegularExpression bareComma(u",(?=\\S)"_s);
    return QString(author.name).replace(bareComma, u", "_s);
}

QStringList pythonList(const QString& line) {
    static const QRegularExpression item(u"'((?:[^'\\\\]|\\\\.)*+)'|\"((?:[^\"\\\\]|\\\\.)*+)\""_s);
    QStringList names;
    for (auto found = item.globalMatch(line); found.hasNext();) {
        const auto match = found.next();
        QString name = match.captured(1) + match.captured(2);
        names += name.remove(u'\\');
    }
    return names;
}

bool isNameSuffix(const QString& part) {
    static const QRegularExpression suffix(u"^(?:[JS]r\\.?|I{2,3}|IV|PhD|Ph\\.D\\.|M\\.?D\\.?)$"_s);
    return suffix.match(part).hasMatch();
}

/// A fork's "Ann Lee, Bo Wu"; "Smith, Jr." stays one name.
QStringList splitAtBlanks(const QString& line) {
    QStringList names;
    for (const QString& part : line.split(u", "_s)) {
        if (!names.isEmpty() && isNameSuffix(part))
            names.last() += u", "_s + part;
        else
            names += part;
    }
    return names;
}

QStringList namesOf(const QString& line) {
    if (line.startsWith(u"['"_s) || line.startsWith(u"[\""_s))
        return pythonList(line);
    static const QRegularExpression bareComma(u",(?! )"_s);
    const QStringList names = line.split(bareComma);
    return names.size() == 1 ? splitAtBlanks(line) : names;
}

/// Takes "et al." and "et al. (12 more)" off the end.
void takeLeftOut(Paper& paper, QStringList& names) {
    static const QRegularExpression pattern(u"^et al\\.(?: \\((\\d{1,6}) more\\))?$"_s);
    const auto match = names.isEmpty() ? QRegularExpressionMatch() : pattern.match(names.last());
    if (!match.hasMatch())
        return;
    names.removeLast();
    paper.authorsComplete = false;
    paper.authorsLeftOut = match.captured(1).toInt();
}

} // namespace

QString arxivAuthors(const Paper& paper) {
    QStringList names;
    for (const Author& author : paper.authors)
        names += nameOf(author);
    if (!paper.authorsComplete)
        names += paper.authorsLeftOut > 0 ? u"et al. (%1 more)"_s.arg(paper.authorsLeftOut) : u"et al."_s;
    return names.join(u',');
}

void setArxivAuthors(Paper& paper, const QString& line) {
    QStringList names = namesOf(line);
    takeLeftOut(paper, names);
    for (const QString& name : names)
        if (!name.isEmpty())
            paper.authors += Author{name};
}

} // namespace sheaf

#include "digests/digest_text.h"

#include "digests/math_in_markdown.h"
#include "papers/arxiv_id.h"

#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// What makes "<" a tag, a comment or an instruction; "a < b" and "$i<j$" stay words.
const QString tagRest = u"(?:/?[A-Za-z][A-Za-z0-9-]*(?:[\\s/>]|\\z)|[!?])"_s;

/// The entities made here, behind their "&". Others are the text's own and are left alone.
const QString entityRest =
    u"(?:lt;(?="_s + tagRest + u")|#33;(?=\\[|&#91;)|#(?:35|42|44|45|48|49|5[0-7]|61|91|93|124);)"_s;

QString entity(QChar c) { return u"&#%1;"_s.arg(c.unicode()); }

QString withStructureHidden(const QString& text, const LineTest& isStructure) {
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        if (!isStructure(line))
            continue;
        const auto first = std::find_if(line.begin(), line.end(), [](QChar c) { return !c.isSpace(); });
        if (first != line.end())
            line.replace(first - line.begin(), 1, entity(*first));
    }
    return lines.join(u'\n');
}

QChar characterOf(QStringView entityText) {
    if (entityText == u"&lt;")
        return u'<';
    if (entityText == u"&amp;")
        return u'&';
    return QChar(entityText.mid(2, entityText.size() - 3).toUShort());
}

} // namespace

QString digestText(const QString& text, const LineTest& isStructure) {
    static const QRegularExpression ownEntity(u"&(?=(?:amp;)*"_s + entityRest + u')');
    static const QRegularExpression tag(u"<(?="_s + tagRest + u')');
    static const QRegularExpression picture(u"!(?=\\[)"_s);
    QString out = withUnixLines(text);
    out.replace(ownEntity, u"&amp;"_s).replace(tag, u"&lt;"_s).replace(picture, u"&#33;"_s);
    return isStructure ? withStructureHidden(out, isStructure) : out;
}

QString digestLine(const QString& text) {
    return digestText(withUnixLines(text).replace(u'\n', u' ').trimmed());
}

QString plainText(QStringView written) {
    static const QRegularExpression made(u"&(?:amp;(?=(?:amp;)*%1)|%1)"_s.arg(entityRest));
    if (!written.contains(u'&'))
        return written.toString();
    QString out;
    qsizetype at = 0;
    for (auto matches = made.globalMatch(written); matches.hasNext();) {
        const auto match = matches.next();
        out += written.mid(at, match.capturedStart() - at);
        out += characterOf(match.capturedView());
        at = match.capturedEnd();
    }
    out += written.mid(at);
    return out;
}

QString digestList(const QStringList& items) {
    QStringList written;
    for (const QString& item : items)
        written += digestLine(item).replace(u", "_s, u"&#44; "_s);
    written.removeAll(QString());
    return written.join(u", "_s);
}

QStringList listItems(QStringView written) {
    QStringList items;
    for (const QStringView item : written.trimmed().split(u", "_s, Qt::SkipEmptyParts))
        if (!item.trimmed().isEmpty())
            items += plainText(item.trimmed());
    return items;
}

QString joinedLines(QStringView text) { return joinedLines(text.split(u'\n')); }

QString joinedLines(const QList<QStringView>& lines) {
    const auto holdsText = [](QStringView line) { return !line.trimmed().isEmpty(); };
    const auto first = std::find_if(lines.begin(), lines.end(), holdsText);
    const auto last = std::find_if(lines.rbegin(), std::make_reverse_iterator(first), holdsText).base();
    QString out;
    for (auto line = first; line < last; ++line) {
        if (line != first)
            out += u'\n';
        out += *line;
    }
    return out;
}

bool setIdFromAddress(Paper& paper, const QString& address) {
    static const QRegularExpression huggingFace(
        u"^https?://(?:www\\.)?(?:huggingface\\.co|hf\\.co)/papers/"_s);
    static const QRegularExpression doi(u"^https?://(?:dx\\.)?doi\\.org/"_s);
    static const QRegularExpression web(u"^https?://[^\\s]+$"_s);
    QString bare = address;
    if (const auto id = ArxivId::parse(bare.remove(huggingFace))) {
        paper.id = id->id;
        paper.version = id->version;
        return true;
    }
    if (!web.match(address).hasMatch())
        return false;
    const bool isDoi = doi.match(address).hasMatch();
    paper.id = isDoi ? u"doi:"_s + QString(address).remove(doi) : u"url:"_s + address;
    return true;
}

QDateTime dayFromText(QStringView text) {
    const QDate day = QDate::fromString(text.trimmed().left(10).toString(), Qt::ISODate);
    return day.isValid() ? day.startOfDay(Qt::UTC) : QDateTime();
}

QString dayText(const QDateTime& time) {
    return time.isValid() ? time.toUTC().date().toString(Qt::ISODate) : QString();
}

QString quoted(QStringView text) {
    constexpr qsizetype enough = 60;
    const QStringView words = text.trimmed();
    return u'“' + (words.size() > enough ? words.left(enough).toString() + u'…' : words.toString()) + u'”';
}

} // namespace sheaf

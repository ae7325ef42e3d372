#include "rules/tex_accents.h"

#include <QHash>
#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QChar combining(QChar accent) {
    static const QHash<QChar, char16_t> marks = {
        {u'`', u'\u0300'}, {u'\'', u'\u0301'}, {u'^', u'\u0302'}, {u'~', u'\u0303'}, {u'=', u'\u0304'},
        {u'u', u'\u0306'}, {u'.', u'\u0307'},  {u'"', u'\u0308'}, {u'r', u'\u030A'}, {u'H', u'\u030B'},
        {u'v', u'\u030C'}, {u'd', u'\u0323'},  {u'c', u'\u0327'}, {u'k', u'\u0328'}, {u'b', u'\u0331'}};
    return marks.value(accent, u'\0');
}

QString letter(const QString& command) {
    static const QHash<QString, QString> letters = {
        {u"o"_s, u"ø"_s},  {u"O"_s, u"Ø"_s},  {u"l"_s, u"ł"_s},  {u"L"_s, u"Ł"_s},  {u"i"_s, u"i"_s},
        {u"j"_s, u"j"_s},  {u"ss"_s, u"ß"_s}, {u"ae"_s, u"æ"_s}, {u"AE"_s, u"Æ"_s}, {u"oe"_s, u"œ"_s},
        {u"OE"_s, u"Œ"_s}, {u"aa"_s, u"å"_s}, {u"AA"_s, u"Å"_s}, {u"dj"_s, u"đ"_s}, {u"DJ"_s, u"Đ"_s},
        {u"th"_s, u"þ"_s}, {u"TH"_s, u"Þ"_s}};
    return letters.value(command);
}

const QRegularExpression& accents() {
    // An accent that is a sign may stand right before its letter, one that is a letter needs a brace or a
    // blank.
    static const QRegularExpression pattern(
        uR"re(\{?\\(?:(?<sign>[`'^"~=.])\s*\{?\\?(?<base>[A-Za-z])\}?|(?<mark>[uvHcdbrk])(?:\s*\{\\?(?<inner>[A-Za-z])\}|\s+(?<next>[A-Za-z]))|(?<letter>ss|ae|AE|oe|OE|aa|AA|dj|DJ|th|TH|[oOlLij])(?:\{\}|\s+(?=[a-z])|(?![A-Za-z])))\}?)re"_s);
    return pattern;
}

QString replacement(const QRegularExpressionMatch& match) {
    if (match.hasCaptured(u"letter"_s) && !match.captured(u"letter"_s).isEmpty())
        return letter(match.captured(u"letter"_s));
    const bool isSign = !match.captured(u"sign"_s).isEmpty();
    const QString accent = match.captured(isSign ? u"sign"_s : u"mark"_s);
    const QString base = match.captured(isSign                                 ? u"base"_s
                                        : match.captured(u"inner"_s).isEmpty() ? u"next"_s
                                                                               : u"inner"_s);
    return (base + combining(accent[0])).normalized(QString::NormalizationForm_C);
}

} // namespace

QString withoutTexAccents(const QString& text) {
    if (!text.contains(u'\\'))
        return text;
    QString plain;
    qsizetype done = 0;
    auto matches = accents().globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        plain += QStringView(text).mid(done, match.capturedStart() - done);
        plain += replacement(match);
        done = match.capturedEnd();
    }
    plain += QStringView(text).mid(done);
    return plain;
}

} // namespace sheaf

#include "digests/arxiv_listing_guard.h"

#include "digests/arxiv_listing_fields.h"
#include "digests/arxiv_listing_lines.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lineGuard = QStringView(u"&#8203;");

/// A tag's name with what makes it a tag; "<img>" and "<think>" are words that papers use.
QString tagNames() {
    return u"(?:!--|/?(?:script|style|iframe|object|embed|details|textarea|template|noscript|xmp|plaintext)"
           u"(?=[\\s/>])|(?:img|svg)(?=[\\s/]))"_s;
}

const QRegularExpression& tagStart() {
    static const QRegularExpression pattern(u"<(?="_s + tagNames() + u')',
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// "&lt;script" or an already guarded "&amp;lt;script", so that guards can be taken off exactly.
const QRegularExpression& guardedTag() {
    static const QRegularExpression pattern(u"&(?=(?:amp;)*+lt;"_s + tagNames() + u')',
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

bool needsGuard(QStringView line, const ArxivListingLabels& labels) {
    return looksLikePaperHeading(line) || ArxivPaperHeading::parse(line) || arxivSectionName(line) ||
           isArxivAnchor(line) || isArxivLabelLine(line, labels) || line.startsWith(lineGuard);
}

} // namespace

QString withSafeTags(const QString& text) {
    QString safe = text;
    if (safe.contains(u"lt;"))
        safe.replace(guardedTag(), u"&amp;"_s);
    if (safe.contains(u'<'))
        safe.replace(tagStart(), u"&lt;"_s);
    return safe;
}

QString withSafeLines(const QString& text, const ArxivListingLabels& labels) {
    QString out;
    qsizetype from = 0;
    for (bool first = true; from < text.size(); first = false) {
        const qsizetype start = from;
        const QStringView line = nextLine(text, from);
        if (!first && needsGuard(line, labels))
            out += lineGuard;
        out += QStringView(text).sliced(start, from - start);
    }
    return out;
}

QString withoutGuards(QString text) {
    if (!text.contains(u'&'))
        return text;
    text.replace(u'\n' + lineGuard.toString(), u"\n"_s);
    if (!text.contains(u"lt;"))
        return text;
    static const QRegularExpression guard(u"&(?:amp;(?=(?:amp;)*+lt;"_s + tagNames() + u")|lt;(?="_s +
                                              tagNames() + u"))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QString out;
    qsizetype done = 0;
    for (auto found = guard.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        out += QStringView(text).sliced(done, match.capturedStart() - done);
        out += match.capturedView().startsWith(u"&amp;") ? u'&' : u'<';
        done = match.capturedEnd();
    }
    out += QStringView(text).sliced(done);
    return out;
}

} // namespace sheaf

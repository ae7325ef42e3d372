#include "digests/arxiv_listing_lines.h"

#include <QStringList>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr auto headingStart = QStringView(u"### [");
constexpr auto linkMiddle = QStringView(u"](");

bool isDigits(QStringView text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

/// "12] [" at the start of what follows "### [": the number, and how long that is.
std::pair<int, qsizetype> numberOf(QStringView text) {
    constexpr qsizetype longest = 9;
    const qsizetype end = text.left(longest + 1).indexOf(u']');
    if (end < 1 || !isDigits(text.left(end)) || !text.sliced(end).startsWith(u"] ["))
        return {0, 0};
    return {text.left(end).toInt(), end + 3};
}

/// Where "](" before the address is: the last one, unless the address is a link itself.
qsizetype middleOf(QStringView text) {
    const qsizetype nested = text.indexOf(u"]([http");
    return nested >= 0 ? nested : text.lastIndexOf(linkMiddle);
}

/// Names such as "cs.CV" and "quant-ph"; a word alone would be any heading of a text.
bool isCategory(QStringView name) {
    static const QStringList undotted = {u"gr-qc"_s,   u"hep-ex"_s,  u"hep-lat"_s, u"hep-ph"_s,  u"hep-th"_s,
                                         u"math-ph"_s, u"nucl-ex"_s, u"nucl-th"_s, u"quant-ph"_s};
    constexpr qsizetype longest = 30;
    if (name.size() > longest)
        return false;
    const qsizetype dot = name.indexOf(u'.');
    const auto isPart = [](QStringView part) {
        return !part.isEmpty() && std::all_of(part.begin(), part.end(), [](QChar c) {
            return (c.unicode() < 128 && c.isLetter()) || c == u'-';
        });
    };
    return dot < 0 ? undotted.contains(name) : isPart(name.left(dot)) && isPart(name.sliced(dot + 1));
}

} // namespace

QStringView nextLine(QStringView text, qsizetype& from) {
    const qsizetype end = text.indexOf(u'\n', from);
    const QStringView line = end < 0 ? text.sliced(from) : text.sliced(from, end - from);
    from = end < 0 ? text.size() : end + 1;
    return line;
}

bool looksLikePaperHeading(QStringView line) {
    return line.startsWith(headingStart) && numberOf(line.sliced(headingStart.size())).second > 0;
}

std::optional<ArxivPaperHeading> ArxivPaperHeading::parse(QStringView line) {
    if (!line.startsWith(headingStart))
        return std::nullopt;
    QStringView rest = line.sliced(headingStart.size());
    while (rest.endsWith(u' '))
        rest.chop(1);
    const auto [number, length] = numberOf(rest);
    rest = rest.sliced(length);
    const qsizetype middle = middleOf(rest);
    if (middle < 0 || !rest.endsWith(u')'))
        return std::nullopt;
    const QStringView address = rest.sliced(middle + 2).chopped(1);
    if (!address.startsWith(u"http") && !address.startsWith(u"[http"))
        return std::nullopt;
    return ArxivPaperHeading{number, rest.left(middle), address};
}

std::optional<QStringView> arxivSectionName(QStringView line) {
    if (!line.startsWith(u"# ") && !line.startsWith(u"## "))
        return std::nullopt;
    const QStringView name = line.sliced(line.indexOf(u' ') + 1);
    if (line.endsWith(u')') && line.contains(u" [[") && line.contains(u"]](#"))
        return name.left(name.lastIndexOf(u" [["));
    return isCategory(name.trimmed()) ? std::optional(name.trimmed()) : std::nullopt;
}

bool isArxivAnchor(QStringView line) {
    return (line.startsWith(u"<div id=") && line.endsWith(u"></div>")) ||
           (line.startsWith(u"<a id=") && line.endsWith(u"></a>"));
}

std::optional<ArxivContentsLine> ArxivContentsLine::parse(QStringView line) {
    const qsizetype middle = line.indexOf(u"](#");
    if (!line.startsWith(u"- [") || middle < 0)
        return std::nullopt;
    const QStringView behind = line.sliced(line.indexOf(u')', middle) + 1);
    QString digits;
    std::copy_if(behind.begin(), behind.end(), std::back_inserter(digits),
                 [](QChar c) { return c.isDigit(); });
    constexpr qsizetype longest = 6;
    if (digits.isEmpty() || digits.size() > longest)
        return std::nullopt;
    return ArxivContentsLine{line.sliced(3, middle - 3), digits.toInt()};
}

} // namespace sheaf

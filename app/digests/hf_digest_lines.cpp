#include "digests/hf_digest_lines.h"

#include "digests/digest_text.h"
#include "digests/hf_digest_labels.h"

#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 200;

QString withoutNumeral(QStringView words, bool* numbered) {
    static const QRegularExpression numeral(u"^(?:[IVX]{1,4}|\\d)\\.\\s+"_s);
    const auto match = numeral.match(words);
    *numbered = match.hasMatch();
    return words.mid(match.capturedLength()).trimmed().toString();
}

std::optional<HfSectionHeading> sectionOf(QStringView line) {
    if (!line.startsWith(u"### ") || line.size() > longestHeading)
        return std::nullopt;
    QStringView words = line.mid(4).trimmed();
    const bool hasColon = words.endsWith(u':');
    if (hasColon)
        words.chop(1);
    HfSectionHeading heading;
    const QString name = withoutNumeral(words, &heading.numbered);
    const auto known = hfDigestSectionName(name);
    if (!known && !hasColon)
        return std::nullopt;
    heading.known = known.has_value();
    // Words that are none of the format's keep what looks like a numeral.
    heading.name = known ? *known : plainText(words);
    return heading;
}

std::optional<HfSectionHeading> bulletOf(QStringView line) {
    static const QRegularExpression bullet(
        u"^(?:[-*]\\s+\\*\\*|\\*\\*-\\s*)([^*]{1,60}?):?\\s*\\*\\*:?\\s*(.*)$"_s);
    const auto match = bullet.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    const auto name = hfDigestSectionName(match.capturedView(1).trimmed());
    if (!name)
        return std::nullopt;
    return HfSectionHeading{*name, line.mid(match.capturedStart(2)), true, true, false};
}

} // namespace

std::optional<HfPaperHeading> hfPaperHeading(QStringView line) {
    static const QRegularExpression votes(u"\\s*\\*\\((\\d{1,6}) votes?\\)\\*$"_s);
    const qsizetype dot = line.left(10).indexOf(u". ");
    if (!line.startsWith(u"## ") || dot < 4)
        return std::nullopt;
    bool isNumber = false;
    HfPaperHeading heading;
    heading.number = line.mid(3, dot - 3).toInt(&isNumber);
    if (!isNumber)
        return std::nullopt;
    QStringView title = line.mid(dot + 2).trimmed();
    if (const auto match = votes.match(title.right(40)); match.hasMatch()) {
        heading.votes = match.capturedView(1).toInt();
        title.chop(match.capturedLength());
    }
    heading.title = plainText(title.trimmed());
    return heading;
}

std::optional<HfSectionHeading> hfSectionHeading(QStringView line) {
    if (isHfFigureHeading(line) || isHfLinksHeading(line))
        return std::nullopt;
    const auto section = sectionOf(line);
    return section ? section : bulletOf(line);
}

std::optional<HfLabelled> hfLabelled(QStringView line) {
    constexpr qsizetype longest = 60;
    if (!line.startsWith(u"**"))
        return std::nullopt;
    const qsizetype end = line.left(longest).indexOf(u":**", 2);
    if (end <= 2)
        return std::nullopt;
    return HfLabelled{line.mid(2, end - 2), line.mid(end + 3).trimmed()};
}

bool isHfPlaceholder(QStringView line) {
    return line == u"Summary generation failed." || line == u"No summary available.";
}

bool isHfFigureHeading(QStringView line) { return line.startsWith(u"### Overview Figure"); }

bool isHfLinksHeading(QStringView line) {
    const QList<HfDigestLabels>& all = allHfDigestLabels();
    return line.startsWith(u"### ") &&
           std::any_of(all.begin(), all.end(), [words = line.mid(4).trimmed()](const HfDigestLabels& labels) {
               return words == labels.links;
           });
}

bool endsHfText(QStringView line) {
    return hfPaperHeading(line) || hfSectionHeading(line) || isHfFigureHeading(line) ||
           isHfLinksHeading(line);
}

} // namespace sheaf

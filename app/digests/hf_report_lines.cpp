#include "digests/hf_report_lines.h"

#include "digests/digest_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// The names of the five in every language, as alternatives.
QString names() {
    QStringList all;
    for (const HfReportLabels& labels : allHfReportLabels())
        for (const QString& name : labels.sections)
            all += QRegularExpression::escape(name);
    return all.join(u'|');
}

/// The five, in any of their forms. Something must mark the words as a heading, and part them from the text.
std::optional<ReportHeading> knownHeading(QStringView line) {
    static const QRegularExpression form(
        u"^ {0,3}((?:#{1,4}\\s*)?(?:\\d\\s*[.、．]\\s*)?(?:\\*\\*)?\\s*(?:\\d\\s*[.、．]\\s*)?)(%1)"
        "(\\s*[：:]?\\s*(?:\\*\\*)?\\s*[：:]?\\s*)"_s.arg(names()));
    constexpr qsizetype longestStart = 120;
    const auto match = form.match(line.left(longestStart));
    if (!match.hasMatch() || match.capturedLength(1) == 0)
        return std::nullopt;
    const bool isParted = !match.capturedView(3).trimmed().isEmpty();
    if (!isParted && match.capturedEnd() < line.size())
        return std::nullopt;
    const auto name = hfReportSectionName(match.capturedView(2));
    return ReportHeading{*name, line.mid(match.capturedEnd()), true};
}

/// "6. **Name**", as this program writes further sections. Lists in a text begin with 1.
std::optional<ReportHeading> furtherHeading(QStringView line) {
    static const QRegularExpression form(u"^(?:[6-9]|[1-9]\\d)\\. \\*\\*([^*]{1,150})\\*\\*$"_s);
    constexpr qsizetype longest = 160;
    const auto match = line.size() > longest ? QRegularExpressionMatch() : form.match(line);
    if (!match.hasMatch())
        return std::nullopt;
    return ReportHeading{plainText(match.capturedView(1)), {}, false};
}

} // namespace

bool isReportRule(QStringView line) {
    constexpr qsizetype shortest = 20;
    const QStringView rule = line.trimmed();
    return rule.size() >= shortest &&
           std::all_of(rule.begin(), rule.end(), [](QChar c) { return c == u'='; });
}

bool beginsReportPaper(QStringView line) { return line.startsWith(u"## 📄"); }

std::optional<ReportHeading> reportHeading(QStringView line) {
    const auto known = knownHeading(line);
    return known ? known : furtherHeading(line);
}

QString reportHeadingForm(const QString& name, const HfReportLabels& labels) {
    const qsizetype number = hfReportSections().indexOf(name) + 1;
    return u"%1. **%2**\n"_s.arg(QString::number(number), hfReportSectionLabel(name, labels));
}

std::optional<ReportFact> reportFact(QStringView line) {
    constexpr qsizetype longest = 60;
    if (!line.startsWith(u"- **"))
        return std::nullopt;
    const qsizetype end = line.left(longest).indexOf(u"**", 4);
    if (end < 0 || end + 2 >= line.size() || (line[end + 2] != u':' && line[end + 2] != u'：'))
        return std::nullopt;
    return ReportFact{line.mid(4, end - 4).trimmed(), line.mid(end + 3).trimmed()};
}

bool endsReportText(QStringView line) {
    return beginsReportPaper(line) || isReportRule(line) || reportHeading(line).has_value();
}

} // namespace sheaf

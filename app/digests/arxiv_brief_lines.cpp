#include "digests/arxiv_brief_lines.h"

#include "digests/digest_text.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool isHeading(QStringView line, const QString BriefLabels::*label) {
    if (!line.startsWith(u"### "))
        return false;
    const QStringView words = line.mid(4).trimmed();
    const QList<BriefLabels>& all = allBriefLabels();
    return std::any_of(all.begin(), all.end(), [&](const BriefLabels& labels) {
        // Without the picture in front, which forks leave out.
        return words == labels.*label ||
               words == QStringView(labels.*label).mid((labels.*label).indexOf(u' ') + 1);
    });
}

} // namespace

bool beginsBriefPaper(QStringView line) { return line.startsWith(u"## ["); }

BriefHeading briefHeading(QStringView line) {
    BriefHeading heading;
    QStringView rest = line.trimmed().mid(4);
    const qsizetype middle = rest.lastIndexOf(u"](");
    if (middle >= 0 && rest.endsWith(u')')) {
        heading.address = rest.mid(middle + 2).chopped(1).toString();
        rest = rest.left(middle);
    }
    const qsizetype dot = rest.indexOf(u". ");
    bool isNumber = false;
    const int number = dot > 0 && dot < 7 ? rest.left(dot).toInt(&isNumber) : 0;
    if (isNumber && number > 0) {
        heading.number = number;
        rest = rest.mid(dot + 2);
    }
    heading.title = plainText(rest.trimmed());
    return heading;
}

std::optional<BriefLabelled> briefLabelled(QStringView line) {
    constexpr qsizetype longest = 80;
    if (!line.startsWith(u"**"))
        return std::nullopt;
    const qsizetype end = line.left(longest).indexOf(u"**", 2);
    if (end <= 2)
        return std::nullopt;
    const QStringView rest = line.mid(end + 2);
    if (!rest.startsWith(u'：') && !rest.startsWith(u':'))
        return std::nullopt;
    return BriefLabelled{line.mid(2, end - 2).trimmed(), rest.mid(1).trimmed()};
}

std::optional<BriefField> briefField(QStringView label) {
    for (const BriefLabels& labels : allBriefLabels())
        for (qsizetype at = 0; at < labels.fields.size(); ++at)
            if (labels.fields[at] == label)
                return BriefField(at);
    return std::nullopt;
}

bool isBriefAbstractHeading(QStringView line) { return isHeading(line, &BriefLabels::abstract); }

bool isBriefSummaryHeading(QStringView line) { return isHeading(line, &BriefLabels::summary); }

bool beginsBriefSection(QStringView line) { return line.startsWith(u"#### "); }

bool endsBriefAbstract(QStringView line) { return beginsBriefPaper(line) || isBriefSummaryHeading(line); }

bool endsBriefText(QStringView line) {
    const auto labelled = briefLabelled(line);
    return beginsBriefPaper(line) || beginsBriefSection(line) || (labelled && briefField(labelled->label));
}

} // namespace sheaf

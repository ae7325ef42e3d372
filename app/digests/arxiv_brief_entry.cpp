#include "digests/arxiv_brief_entry.h"

#include "digests/arxiv_brief_lines.h"
#include "digests/arxiv_brief_summary.h"
#include "digests/digest_extra.h"
#include "digests/digest_text.h"
#include "papers/arxiv_id.h"
#include "papers/paper_links.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namedAuthors = 3;

QString line(BriefField field, const QString& text, const BriefLabels& labels) {
    return u"**%1**"_s.arg(labels.fields[int(field)]) + labels.separator + text;
}

/// Brackets that would end the link early are written as entities.
QString linkWords(const QString& title) {
    QString words = digestLine(title);
    if (words.contains(u"]("_s) || words.count(u'[') != words.count(u']'))
        words.replace(u'[', u"&#91;"_s).replace(u']', u"&#93;"_s);
    return words;
}

QString versioned(const Paper& paper) {
    return paper.version > 0 ? paper.id + u'v' + QString::number(paper.version) : paper.id;
}

QString address(const Paper& paper) {
    return ArxivId::parse(paper.id) ? u"https://arxiv.org/abs/"_s + versioned(paper)
                                    : digestLine(paperAddress(paper)).replace(u' ', u"%20"_s);
}

QString authors(const Paper& paper, const BriefLabels& labels) {
    QStringList names;
    for (const Author& author : paper.authors)
        names += author.name;
    const qsizetype all = names.size() + paper.authorsLeftOut;
    const QString named = digestList(names.mid(0, namedAuthors));
    if (all > qMin(names.size(), namedAuthors))
        return named + labels.allAuthors.arg(all);
    return paper.authorsComplete ? named : named + labels.moreAuthors;
}

/// The lines that end in two blanks, which Markdown takes for a line break.
QString facts(const Paper& paper, const BriefLabels& labels) {
    QStringList lines;
    if (!paper.authors.isEmpty())
        lines += line(BriefField::Authors, authors(paper, labels), labels);
    if (!paper.categories.isEmpty())
        lines += line(BriefField::Categories, digestList(paper.categories), labels);
    if (paper.published.isValid())
        lines += line(BriefField::Published, dayText(paper.published), labels);
    return lines.join(u"  \n"_s);
}

QString given(const Summary& summary, BriefField field) {
    if (field == BriefField::Keywords)
        return digestList(summary.tags);
    if (field == BriefField::Score)
        return summary.score ? QString::number(*summary.score) : QString();
    return digestText(joinedLines(summary.*briefText(field)), endsBriefText);
}

/// None where the field is left out.
std::optional<QString> fieldText(const DayEntry& entry, BriefField field, const BriefLabels& labels) {
    const QString text = entry.summary ? given(*entry.summary, field) : QString();
    if (!text.isEmpty())
        return text;
    if (const auto kept = entry.extra.constFind(briefExtra(field)); kept != entry.extra.cend())
        return digestText(*kept, endsBriefText);
    if (entry.extra.contains(briefLeftOut(field)))
        return std::nullopt;
    const bool failed = !entry.summary && (!entry.failure.isEmpty() || entry.job == JobState::Failed);
    return failed ? briefPlaceholder(field, entry.failure, labels) : std::nullopt;
}

QString ownSections(const Summary& summary) {
    QString out;
    for (const SummarySection& section : summary.sections)
        out += u"#### %1\n\n%2\n\n"_s.arg(digestLine(section.name),
                                          digestText(joinedLines(section.text), endsBriefText));
    return out;
}

QString summaryPart(const DayEntry& entry, const BriefLabels& labels) {
    QString out;
    for (int at = int(BriefField::Tldr); at < int(BriefField::Links); ++at) {
        const BriefField field = BriefField(at);
        if (field == BriefField::Keywords && entry.summary)
            out += ownSections(*entry.summary);
        if (const auto text = fieldText(entry, field, labels))
            out += line(field, *text, labels) + u"\n\n"_s;
    }
    return out.isEmpty() ? labels.noSummary + u"\n\n"_s : out;
}

QString links(const Paper& paper, const BriefLabels& labels) {
    QString out = u"[%1](%2)"_s.arg(labels.page, address(paper));
    if (ArxivId::parse(paper.id))
        out += u" | [%1](https://arxiv.org/pdf/%2.pdf)"_s.arg(labels.pdf, versioned(paper));
    return line(BriefField::Links, out, labels);
}

} // namespace

QString briefSection(const DayEntry& entry, const BriefLabels& labels) {
    const QString& category = entry.extra.value(digest_extra::section, entry.paper.primaryCategory);
    return category.isEmpty() ? labels.other : category;
}

QString briefEntry(const DayEntry& entry, int number, const BriefLabels& labels) {
    const Paper& paper = entry.paper;
    QString out =
        u"## [%1. %2](%3)\n\n"_s.arg(QString::number(number), linkWords(paper.title), address(paper));
    if (const QString known = facts(paper, labels); !known.isEmpty())
        out += known + u"\n\n"_s;
    if (const QString abstract = digestText(joinedLines(paper.abstract), endsBriefAbstract);
        !abstract.isEmpty())
        out += u"### "_s + labels.abstract + u"\n\n"_s + abstract + u"\n\n"_s;
    out += u"### "_s + labels.summary + u"\n\n"_s + summaryPart(entry, labels);
    return out + links(paper, labels) + u"\n\n---\n\n"_s;
}

} // namespace sheaf

#include "ui/detail/summary_html.h"

#include "base/markdown.h"
#include "ui/detail/page_words.h"
#include "ui/detail/remarks_html.h"
#include "ui/detail/sentence_links.h"
#include "ui/detail/tags_html.h"
#include "ui/detail/translation_html.h"

#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString extractedMark() {
    return u"<span class=\"mark\">%1</span>"_s.arg(PageWords::tr("Extracted").toHtmlEscaped());
}

QString heading(const QString& name, bool extracted) {
    const QString mark =
        extracted ? u" <span class=\"extracted\">%1</span>"_s.arg(PageWords::tr("extracted").toHtmlEscaped())
                  : QString();
    return name.toHtmlEscaped() + mark;
}

QString sectionHtml(const QString& name, const QString& markdown, bool extracted, SentenceLinks& links) {
    return markdown.trimmed().isEmpty()
               ? QString()
               : partHtml(heading(name, extracted), links.added(markdownToHtml(markdown)));
}

QString band(int score) { return score >= 80 ? u"good"_s : score >= 60 ? u"mid"_s : u"low"_s; }

QString scoreHtml(const PageMatter& matter, const PageOptions& options) {
    const Summary& summary = *matter.entry.summary;
    const QString reason = summary.scoreReason.trimmed();
    if (!summary.score && reason.isEmpty())
        return {};
    const QString badge =
        summary.score
            ? u"<div class=\"badge %1\" role=\"img\" aria-label=\"%2\" title=\"%2\">%3</div>"_s.arg(
                  band(*summary.score), PageWords::tr("Score %1 of 100").arg(*summary.score).toHtmlEscaped(),
                  QString::number(*summary.score))
            : u"<div class=\"badge none\">–</div>"_s;
    const QString mark = summary.provenance.extracted ? u"<p>%1</p>"_s.arg(extractedMark()) : QString();
    return u"<section class=\"score\">%1<div class=\"reason\">%2%3%4</div></section>"_s.arg(
        badge, mark, reason.isEmpty() ? QString() : markdownToHtml(reason),
        summary.score ? standingHtml(matter, options) : QString());
}

QString tldrHtml(const Summary& summary, SentenceLinks& links) {
    if (summary.tldr.trimmed().isEmpty())
        return {};
    if (!summary.provenance.extracted)
        return partHtml({}, links.added(markdownToHtml(summary.tldr)), u"tldr"_s);
    const QString words =
        PageWords::tr("Extracted: the paper's own sentences, chosen without a model").toHtmlEscaped();
    return u"<section class=\"tldr extracted\"><p class=\"origin\">%1</p><div class=\"text\">%2</div></section>"_s
        .arg(words, links.added(markdownToHtml(summary.tldr)));
}

/// All that follows the TL;DR.
QString sectionsHtml(const Summary& summary, SentenceLinks& links) {
    const std::pair<QString, const QString&> sections[] = {
        {PageWords::tr("Motivation"), summary.motivation},
        {PageWords::tr("Method"), summary.method},
        {PageWords::tr("Result"), summary.result},
        {PageWords::tr("Conclusion"), summary.conclusion},
        {PageWords::tr("Recommendation"), summary.recommendation},
    };
    QString html;
    for (const auto& [name, text] : sections)
        html += sectionHtml(name, text, summary.provenance.extracted, links);
    for (const SummarySection& section : withoutTranslations(summary.sections))
        html += sectionHtml(section.name, section.text, summary.provenance.extracted, links);
    return html;
}

QString action(const char* url, const QString& text) {
    return u"<a href=\"%1\">%2</a>"_s.arg(QLatin1StringView(url), text.toHtmlEscaped());
}

QString stateHtml(const QString& text, const QString& link, bool warning) {
    return u"<section class=\"state\"><p%1>%2 %3</p></section>"_s.arg(
        warning ? u" class=\"warning\""_s : QString(), text.toHtmlEscaped(), link);
}

QString failureHtml(const DayEntry& entry) {
    const QString why = entry.failure.trimmed().isEmpty()
                            ? PageWords::tr("The summary failed; the library does not say why.")
                            : entry.failure.trimmed();
    const QString text =
        entry.summary ? PageWords::tr("The last try at a new summary failed: %1").arg(why) : why;
    return stateHtml(text, action("sheaf:retry", PageWords::tr("Retry")), true);
}

/// The page's own headings are of the first two levels.
QString withLowerHeadings(QString html) {
    static const QRegularExpression heading(u"(</?h)([1-6])(?=[ >])"_s);
    auto matches = heading.globalMatch(html);
    while (matches.hasNext()) {
        const auto match = matches.next();
        html.replace(match.capturedStart(2), 1, QString::number(std::min(match.captured(2).toInt() + 2, 6)));
    }
    return html;
}

} // namespace

QString partHtml(const QString& headingHtml, const QString& bodyHtml, const QString& kind) {
    if (bodyHtml.isEmpty())
        return {};
    const QString title = headingHtml.isEmpty() ? QString() : u"<h2>%1</h2>"_s.arg(headingHtml);
    return u"<section class=\"%1\">%2<div class=\"text\">%3</div></section>"_s.arg(
        kind, title, withLowerHeadings(bodyHtml));
}

QString summaryHtml(const PageMatter& matter, const PageOptions& options, const QString& figureHtml) {
    const Summary& summary = *matter.entry.summary;
    const bool extracted = summary.provenance.extracted;
    SentenceLinks links(matter.ground, summary.provenance.sourceText);
    const QString tldr = tldrHtml(summary, links);
    const QString text = tldr + figureHtml + sectionsHtml(summary, links);
    const QString language = summary.provenance.language.toHtmlEscaped();
    return scoreHtml(matter, options) + remarksHtml(matter) +
           u"<div class=\"summary\" lang=\"%1\" dir=\"auto\">%2</div>"_s.arg(language, text) +
           summaryTagsHtml(extracted ? PageWords::tr("Extracted keyphrases") : QString(), summary.tags) +
           verdictHtml(matter);
}

QString sentencesText(const Summary& summary) {
    SentenceLinks links;
    tldrHtml(summary, links);
    sectionsHtml(summary, links);
    return links.text();
}

QString summaryStateHtml(const DayEntry& entry) {
    switch (entry.job) {
    case JobState::Failed: return failureHtml(entry);
    case JobState::Queued: return stateHtml(PageWords::tr("Waiting for its summary."), {}, false);
    case JobState::Running: return stateHtml(PageWords::tr("Its summary is being written."), {}, false);
    case JobState::None:
    case JobState::Done: break;
    }
    if (entry.summary)
        return {};
    return stateHtml(PageWords::tr("This paper has no summary yet."),
                     action("sheaf:summarise", PageWords::tr("Summarise it")), false);
}

} // namespace sheaf

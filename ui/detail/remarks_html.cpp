#include "ui/detail/remarks_html.h"

#include "ui/detail/mark_sentences.h"
#include "ui/detail/page_words.h"
#include "ui/detail/provenance_line.h"

#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype quotedAtOnce = 3;

QString linkTo(const char* url, const QString& text) {
    return u" <a href=\"%1\">%2</a>"_s.arg(QLatin1StringView(url), text.toHtmlEscaped());
}

QString itemHtml(const QString& kind, const QString& text, const QString& html = {}) {
    return u"<li class=\"%1\">%2%3</li>"_s.arg(kind, text.toHtmlEscaped(), html);
}

bool isBeingMade(const DayEntry& entry) {
    return entry.job == JobState::Queued || entry.job == JobState::Running;
}

QString redoLink(const PageMatter& matter) {
    return isBeingMade(matter.entry) ? QString() : linkTo("sheaf:redo", PageWords::tr("Redo"));
}

QString quotations(const QStringList& sentences) {
    QString html;
    for (const QString& sentence : sentences)
        html += u"<p class=\"quotation\" dir=\"auto\">“%1”</p>"_s.arg(madeVisible(sentence).toHtmlEscaped());
    return html;
}

/// What the paper says to models: as it stands there now, and as it stood when the summary was made.
QStringList addressed(const PageMatter& matter) {
    QStringList sentences;
    if (matter.trust)
        for (const Instruction& instruction : matter.trust->instructions)
            sentences += instruction.sentence.trimmed();
    if (matter.entry.summary)
        for (const SummaryMark& mark : matter.entry.summary->marks)
            if (mark.kind == MarkKind::Instructions)
                sentences += mark.text.trimmed();
    sentences.removeDuplicates();
    return sentences;
}

QString addressedHtml(const PageMatter& matter) {
    const QStringList sentences = addressed(matter);
    if (sentences.isEmpty())
        return {};
    QString html = quotations(sentences.first(qMin(quotedAtOnce, sentences.size())));
    if (const QStringList rest = sentences.mid(quotedAtOnce); !rest.isEmpty())
        html += u"<details><summary>%1</summary>%2</details>"_s.arg(
            PageWords::tr("and %Ln more", nullptr, static_cast<int>(rest.size())).toHtmlEscaped(),
            quotations(rest));
    return itemHtml(
        u"addressed"_s,
        PageWords::tr("The text of this paper tells a reviewer or a model what to do. Sheaf keeps "
                      "that from the model:"),
        html);
}

QString staleText(StaleReason reason, const DayEntry& entry) {
    switch (reason) {
    case StaleReason::Paper:
        return PageWords::tr("The paper has a newer version: v%1 was read, now there is v%2.")
            .arg(entry.summary->provenance.paperVersion)
            .arg(entry.paper.version);
    case StaleReason::Prompt: return PageWords::tr("The prompt has changed since this summary was made.");
    case StaleReason::Rubric:
        return PageWords::tr("Your interests or criteria have changed since this score was given.");
    }
    return {};
}

QString staleHtml(const PageMatter& matter) {
    if (!matter.trust || matter.trust->stale.isEmpty() || !matter.entry.summary)
        return {};
    QStringList reasons;
    for (const StaleReason reason : matter.trust->stale)
        reasons += staleText(reason, matter.entry);
    return itemHtml(u"stale"_s, reasons.join(u' '), redoLink(matter));
}

QString foundWrongHtml(const PageMatter& matter) {
    if (!matter.trust || !matter.trust->verdict)
        return {};
    const QString reason = matter.trust->verdict->reason.trimmed();
    const QString text = reason.isEmpty()
                             ? PageWords::tr("You marked this summary as wrong.")
                             : PageWords::tr("You marked this summary as wrong: “%1”").arg(reason);
    return itemHtml(u"wrong"_s, text,
                    redoLink(matter) + linkTo("sheaf:unwrong", PageWords::tr("Not wrong after all")));
}

/// "2 of 41 summaries by example-chat with the prompt summary-2 were marked as wrong."
QString recordText(const VerdictCount& record) {
    const QString maker = record.model.isEmpty() ? record.engine : record.model;
    const QString counts =
        PageWords::tr("%1 of %2", "marked as wrong, of summaries in all")
            .arg(QLocale().toString(record.wrong), QLocale().toString(qMax(record.summaries, record.wrong)));
    return record.promptVersion.isEmpty()
               ? PageWords::tr("You marked %1 summaries by %2 as wrong.").arg(counts, maker)
               : PageWords::tr("You marked %1 summaries by %2 with the prompt %3 as wrong.")
                     .arg(counts, maker, record.promptVersion);
}

/// Among the day's papers where they are many enough to tell, else among all.
QString percentileText(const PageMatter& matter, const PageOptions& options) {
    if (!matter.trust)
        return {};
    if (const auto& day = matter.trust->onItsDay)
        if (const auto percentile = day->standing.percentile())
            return PageWords::tr("Higher than %1% of the %2 papers scored on %3")
                .arg(QString::number(*percentile), options.locale.toString(day->standing.total),
                     dayText(day->day, options));
    const auto percentile =
        matter.trust->standing ? matter.trust->standing->percentile() : std::optional<int>();
    return percentile ? PageWords::tr("Higher than %1% of your scored papers").arg(*percentile) : QString();
}

/// The rubric in a reader's words: a model's carries a sign of the reader's interests behind a plus.
QString scaleText(const Provenance& provenance) {
    const QString& rubric = provenance.rubricVersion;
    if (rubric.isEmpty())
        return {};
    if (provenance.extracted)
        return PageWords::tr("Scored by how much it speaks of your interests");
    return rubric.contains(u'+') ? PageWords::tr("Scored by your interests and criteria")
                                 : PageWords::tr("Scored by the usual criteria, without interests of yours");
}

} // namespace

QString remarksHtml(const PageMatter& matter) {
    QString items = addressedHtml(matter) + foundWrongHtml(matter);
    if (matter.entry.summary)
        for (const QString& sentence : markSentences(*matter.entry.summary))
            items += itemHtml(u"check"_s, sentence);
    items += staleHtml(matter);
    return items.isEmpty() ? QString() : u"<ul class=\"remarks\">%1</ul>"_s.arg(items);
}

QString standingHtml(const PageMatter& matter, const PageOptions& options) {
    QStringList parts{percentileText(matter, options), scaleText(matter.entry.summary->provenance)};
    parts.removeAll(QString());
    const QString rubric = matter.entry.summary->provenance.rubricVersion;
    const QString title =
        rubric.isEmpty() ? QString()
                         : u" title=\"%1\""_s.arg(PageWords::tr("Rubric %1").arg(rubric).toHtmlEscaped());
    return parts.isEmpty()
               ? QString()
               : u"<p class=\"standing\"%1>%2</p>"_s.arg(title, parts.join(u" · "_s).toHtmlEscaped());
}

QString verdictHtml(const PageMatter& matter) {
    if (!matter.trust)
        return {};
    QString html = PageWords::tr("Click a sentence to see what it rests on.").toHtmlEscaped();
    if (matter.trust->record)
        html += u' ' + recordText(*matter.trust->record).toHtmlEscaped();
    if (!matter.trust->verdict && !matter.otherSummary)
        html += linkTo("sheaf:wrong", PageWords::tr("Mark as wrong…"));
    return u"<p class=\"verdict\">%1</p>"_s.arg(html);
}

} // namespace sheaf

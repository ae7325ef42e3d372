#include "digests/random_day.h"

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList& words() {
    static const QStringList pieces = {u"learning"_s,
                                       u"of"_s,
                                       u"Đường đi"_s,
                                       u"扩散模型。"_s,
                                       u"نموذج"_s,
                                       u"a | b"_s,
                                       u"|---|"_s,
                                       u"*bold*"_s,
                                       u"**"_s,
                                       u"snake_case_name"_s,
                                       u"_x_"_s,
                                       u"[link](https://evil.example)"_s,
                                       u"["_s,
                                       u"]"_s,
                                       u"]("_s,
                                       u"![p](q)"_s,
                                       u"<script>alert(1)</script>"_s,
                                       u"<b>"_s,
                                       u"</details>"_s,
                                       u"<!--"_s,
                                       u"<?php"_s,
                                       u"<https://a.example>"_s,
                                       u"a < b > c"_s,
                                       u"`code`"_s,
                                       u"``"_s,
                                       u"```"_s,
                                       u"~~~"_s,
                                       u"~~gone~~"_s,
                                       u"# Heading"_s,
                                       u"C#"_s,
                                       u"- item"_s,
                                       u"+ item"_s,
                                       u"1. one"_s,
                                       u"2) two"_s,
                                       u"> quote"_s,
                                       u"==="_s,
                                       u"---"_s,
                                       u":--"_s,
                                       u"===x==="_s,
                                       u"%%note%%"_s,
                                       u"\\"_s,
                                       u"\\*"_s,
                                       u"\\\\"_s,
                                       u"&amp;"_s,
                                       u"&#60;script>"_s,
                                       u"&copy;"_s,
                                       u"$5 and $6"_s,
                                       u"$x^2$"_s,
                                       u"$a_{ij}$"_s,
                                       u"$\\alpha+\\beta$"_s,
                                       u"$O(n\\log n)$"_s,
                                       u"costs $"_s,

                                       u"www.example.org"_s,
                                       u"https://example.org/a_b"_s,
                                       u"me@example.org"_s,
                                       u"Results:"_s,
                                       u"TL;DR"_s,
                                       u"%1 %2"_s,
                                       u"“quoted”"_s,
                                       u"[[wiki]]"_s,
                                       u"[^1]"_s,
                                       u"[x]"_s};
    return pieces;
}

/// Around other pieces these make a formula of them.
const QStringList& delimiters() {
    static const QStringList pieces = {u"$$"_s,  u"$"_s,   u"\\("_s, u"\\)"_s,
                                       u"\\["_s, u"\\]"_s, u"x$"_s,  u"$x"_s};
    return pieces;
}

/// Makes texts out of pieces.
class Writer {
  public:
    Writer(QRandomGenerator& random, Formulas formulas) : m_random(random), m_formulas(formulas) {}

    int below(int limit) { return int(m_random.bounded(limit)); }
    bool oneIn(int limit) { return below(limit) == 0; }

    QString line() {
        QStringList parts;
        for (int left = 1 + below(7); left > 0; --left)
            parts += piece();
        return parts.join(u' ');
    }

    QString text() {
        static const QStringList breaks = {u"\n"_s, u"\n\n"_s, u"\n  "_s, u"\n     "_s, u"\n\t"_s, u"\r\n"_s};
        QString text = line();
        for (int left = below(5); left > 0; --left)
            text += breaks[below(int(breaks.size()))] + line();
        return text;
    }

    QString maybeText() { return oneIn(3) ? QString() : text(); }
    QString maybeLine() { return oneIn(3) ? QString() : line(); }

  private:
    QString piece() {
        const bool any = m_formulas == Formulas::OfAnything && oneIn(4);
        const QStringList& pieces = any ? delimiters() : words();
        return pieces[below(int(pieces.size()))];
    }

    QRandomGenerator& m_random;
    Formulas m_formulas;
};

Summary randomSummary(Writer& writer) {
    Summary summary{.tldr = writer.maybeText(),
                    .motivation = writer.maybeText(),
                    .method = writer.maybeText(),
                    .result = writer.maybeText(),
                    .conclusion = writer.maybeText(),
                    .recommendation = writer.maybeText()};
    for (int left = writer.below(3); left > 0; --left)
        summary.sections.append({writer.line(), writer.text()});
    for (int left = writer.below(4); left > 0; --left)
        summary.tags += writer.line();
    if (writer.oneIn(2))
        summary.score = writer.below(101);
    summary.scoreReason = writer.maybeText();
    if (writer.oneIn(3))
        summary.marks = {{MarkKind::UnknownNumbers, writer.line()}, {MarkKind::NoScoreReason, {}}};
    summary.provenance = {.engine = writer.line(), .extracted = writer.oneIn(2), .model = writer.line()};
    return summary;
}

DayEntry randomEntry(Writer& writer, int number, QDate day) {
    static const QStringList categories = {u"cs.CL"_s,  u"cs.LG"_s,     u"cs.CV"_s,
                                           u"hep-th"_s, u"<x> \"y\""_s, QString()};
    DayEntry entry;
    entry.paper.id = u"2601.%1"_s.arg(number, 5, 10, QChar(u'0'));
    entry.paper.title = writer.line();
    entry.paper.abstract = writer.text();
    for (int left = 1 + writer.below(5); left > 0; --left)
        entry.paper.authors.append({writer.line()});
    entry.paper.primaryCategory = categories[writer.below(int(categories.size()))];
    entry.paper.categories = {entry.paper.primaryCategory, u"stat.ML"_s};
    entry.paper.comment = writer.maybeLine();
    entry.paper.codeUrl = writer.maybeLine();
    entry.paper.pickSummary = writer.maybeText();
    entry.listings = {{.source = source::arxiv, .day = day, .provisional = writer.oneIn(9)}};
    if (writer.oneIn(2))
        entry.summary = randomSummary(writer);
    entry.failure = writer.oneIn(4) ? writer.line() : QString();
    entry.reading = {.starred = writer.oneIn(3), .note = writer.maybeText(), .tags = {writer.line()}};
    return entry;
}

} // namespace

Day randomDay(QRandomGenerator& random, int papers, Formulas formulas) {
    Writer writer(random, formulas);
    Day day{.date = QDate(2026, 1, 1).addDays(writer.below(365))};
    for (int number = 0; number < papers; ++number)
        day.entries += randomEntry(writer, number, day.date);
    return day;
}

DayEntry fullEntry() {
    DayEntry entry;
    entry.paper = {.id = u"2601.01739"_s,
                   .version = 2,
                   .title = u"Hybrid Attention"_s,
                   .abstract = u"First line\nsecond line.\n  A new paragraph."_s,
                   .authors = {{u"Nguyễn Thị Ánh"_s, u"Hà Nội"_s}, {u"王小明"_s}, {u"Łukasz Żak"_s}},
                   .primaryCategory = u"cs.CL"_s,
                   .categories = {u"cs.CL"_s, u"cs.LG"_s},
                   .comment = u"12 pages"_s,
                   .journalRef = u"J. Sheaves 1 (2026)"_s,
                   .doi = u"10.1000/182"_s,
                   .licence = u"http://creativecommons.org/licenses/by/4.0/"_s,
                   .published = QDateTime({2026, 1, 28}, {20, 0}, Qt::UTC),
                   .updated = QDateTime({2026, 1, 29}, {8, 30}, Qt::UTC),
                   .codeUrl = u"https://github.com/example/hybrid"_s,
                   .projectUrl = u"https://hybrid.example"_s,
                   .upvotes = 41,
                   .pickSummary = u"A pick."_s,
                   .pickKeywords = {u"attention"_s}};
    entry.listings = {
        {.source = source::arxiv, .day = {2026, 1, 30}, .version = 1, .position = 4},
        {.source = source::huggingFace, .day = {2026, 1, 30}, .kind = ListingKind::Pick, .position = 1}};
    entry.summary = Summary{.tldr = u"It is *fast*."_s,
                            .motivation = u"Attention is slow."_s,
                            .method = u"- one\n- two"_s,
                            .result = u"3.0x faster."_s,
                            .conclusion = u"Use it."_s,
                            .recommendation = u"Read it."_s,
                            .sections = {{u"Main Idea"_s, u"An idea."_s}},
                            .tags = {u"long context"_s, u"attention"_s},
                            .score = 92,
                            .scoreReason = u"Matches “attention”."_s,
                            .provenance = {.engine = u"work"_s,
                                           .model = u"deepseek-chat"_s,
                                           .promptVersion = u"summary-1"_s,
                                           .rubricVersion = u"3"_s,
                                           .language = u"en"_s,
                                           .sourceText = SourceText::Html,
                                           .paperVersion = 2,
                                           .made = QDateTime({2026, 1, 30}, {7, 12}, Qt::UTC),
                                           .inputTokens = 9000,
                                           .outputTokens = 120,
                                           .costMicros = 900}};
    entry.reading = {.starred = true, .read = true, .note = u"Ask **Lan**."_s, .tags = {u"thesis"_s}};
    entry.job = JobState::Done;
    return entry;
}

} // namespace sheaf::test

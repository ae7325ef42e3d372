#include "digests/template_sample.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

Paper paper() {
    const QDateTime time(QDate(2026, 1, 30), QTime(12, 0), Qt::UTC);
    return {.id = u"2601.00001"_s,
            .version = 1,
            .title = u"A Title"_s,
            .abstract = u"An abstract."_s,
            .authors = {{u"Ann Lee"_s, u"A University"_s}},
            .authorsComplete = false,
            .authorsLeftOut = 1,
            .primaryCategory = u"cs.CL"_s,
            .categories = {u"cs.CL"_s},
            .comment = u"A comment"_s,
            .journalRef = u"A Journal 1 (2026)"_s,
            .doi = u"10.1000/1"_s,
            .licence = u"https://example.org/licence"_s,
            .published = time,
            .updated = time,
            .withdrawn = true,
            .codeUrl = u"https://example.org/code"_s,
            .projectUrl = u"https://example.org/project"_s,
            .upvotes = 1,
            .pickSummary = u"A summary."_s,
            .pickKeywords = {u"keyword"_s},
            .figureUrl = u"https://example.org/figure"_s,
            .figureCaption = u"A caption"_s};
}

Summary summary() {
    return {.tldr = u"A sentence."_s,
            .motivation = u"Why."_s,
            .method = u"How."_s,
            .result = u"What."_s,
            .conclusion = u"So."_s,
            .recommendation = u"Read."_s,
            .sections = {{u"A section"_s, u"Text."_s}},
            .tags = {u"tag"_s},
            .score = 80,
            .scoreReason = u"Because."_s,
            .provenance = {.engine = u"work"_s,
                           .extracted = true,
                           .model = u"model"_s,
                           .promptVersion = u"summary-1"_s,
                           .rubricVersion = u"1"_s,
                           .language = u"en"_s,
                           .paperVersion = 1,
                           .made = paper().published,
                           .inputTokens = 1,
                           .outputTokens = 1,
                           .costMicros = 1}};
}

} // namespace

Day sampleDayForTemplates() {
    DayEntry entry;
    entry.paper = paper();
    entry.listings = {{.source = u"arxiv"_s, .day = {2026, 1, 30}, .version = 1}};
    entry.summary = summary();
    entry.reading = {.starred = true, .read = true, .note = u"A note."_s, .tags = {u"tag"_s}};
    entry.job = JobState::Failed;
    entry.failure = u"A reason."_s;
    entry.extra = {{u"name"_s, u"text"_s}};
    return {.date = {2026, 1, 30},
            .entries = {entry},
            .made = paper().published,
            .model = u"model"_s,
            .categories = {u"cs.CL"_s},
            .extra = {{u"name"_s, u"text"_s}}};
}

} // namespace sheaf

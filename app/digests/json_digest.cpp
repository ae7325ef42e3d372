#include "digests/json_digest.h"

#include "digests/paper_links.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue orNull(const std::optional<int>& number) { return number ? QJsonValue(*number) : QJsonValue(); }

QJsonValue dateOf(QDate date) { return orNull(date.toString(Qt::ISODate)); }

QJsonValue timeOf(const QDateTime& time) {
    return time.isValid() ? orNull(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString jobName(JobState state) {
    switch (state) {
    case JobState::None: return u"none"_s;
    case JobState::Queued: return u"queued"_s;
    case JobState::Running: return u"running"_s;
    case JobState::Done: return u"done"_s;
    case JobState::Failed: return u"failed"_s;
    }
    return {};
}

QJsonArray authorsOf(const Paper& paper) {
    QJsonArray names;
    for (const Author& author : paper.authors)
        names += author.name;
    return names;
}

QJsonArray affiliationsOf(const Paper& paper) {
    QJsonArray affiliations;
    for (const Author& author : paper.authors)
        affiliations += orNull(author.affiliation);
    return affiliations;
}

QJsonArray listingsOf(const DayEntry& entry) {
    QJsonArray listings;
    for (const Listing& listing : entry.listings)
        listings += QJsonObject{{u"source"_s, listing.source},
                                {u"day"_s, dateOf(listing.day)},
                                {u"kind"_s, listingKindName(listing.kind)},
                                {u"version"_s, listing.version},
                                {u"provisional"_s, listing.provisional},
                                {u"position"_s, listing.position}};
    return listings;
}

QJsonObject provenanceOf(const Provenance& provenance) {
    return {{u"engine"_s, orNull(provenance.engine)},
            {u"extracted"_s, provenance.extracted},
            {u"model"_s, orNull(provenance.model)},
            {u"prompt_version"_s, orNull(provenance.promptVersion)},
            {u"rubric_version"_s, orNull(provenance.rubricVersion)},
            {u"language"_s, orNull(provenance.language)},
            {u"source_text"_s, sourceTextName(provenance.sourceText)},
            {u"paper_version"_s, provenance.paperVersion},
            {u"made"_s, timeOf(provenance.made)},
            {u"input_tokens"_s, provenance.inputTokens},
            {u"output_tokens"_s, provenance.outputTokens},
            {u"cost_micros"_s, provenance.costMicros}};
}

QJsonValue summaryOf(const std::optional<Summary>& summary) {
    if (!summary)
        return {};
    QJsonArray sections;
    for (const SummarySection& section : summary->sections)
        sections += QJsonObject{{u"name"_s, section.name}, {u"text"_s, section.text}};
    return QJsonObject{{u"tldr"_s, orNull(summary->tldr)},
                       {u"motivation"_s, orNull(summary->motivation)},
                       {u"method"_s, orNull(summary->method)},
                       {u"result"_s, orNull(summary->result)},
                       {u"conclusion"_s, orNull(summary->conclusion)},
                       {u"recommendation"_s, orNull(summary->recommendation)},
                       {u"sections"_s, sections},
                       {u"tags"_s, QJsonArray::fromStringList(summary->tags)},
                       {u"score"_s, orNull(summary->score)},
                       {u"score_reason"_s, orNull(summary->scoreReason)},
                       {u"provenance"_s, provenanceOf(summary->provenance)}};
}

QJsonObject paperOf(const Paper& paper) {
    return {{u"id"_s, paper.id},
            {u"version"_s, paper.version},
            {u"address"_s, paperAddress(paper)},
            {u"title"_s, paper.title},
            {u"abstract"_s, orNull(paper.abstract)},
            {u"authors"_s, authorsOf(paper)},
            {u"affiliations"_s, affiliationsOf(paper)},
            {u"authors_complete"_s, paper.authorsComplete},
            {u"primary_category"_s, orNull(paper.primaryCategory)},
            {u"categories"_s, QJsonArray::fromStringList(paper.categories)},
            {u"comment"_s, orNull(paper.comment)},
            {u"journal_ref"_s, orNull(paper.journalRef)},
            {u"doi"_s, orNull(paper.doi)},
            {u"licence"_s, orNull(paper.licence)},
            {u"published"_s, timeOf(paper.published)},
            {u"updated"_s, timeOf(paper.updated)},
            {u"withdrawn"_s, paper.withdrawn},
            {u"code_url"_s, orNull(paper.codeUrl)},
            {u"project_url"_s, orNull(paper.projectUrl)},
            {u"upvotes"_s, orNull(paper.upvotes)},
            {u"pick_summary"_s, orNull(paper.pickSummary)},
            {u"pick_keywords"_s, QJsonArray::fromStringList(paper.pickKeywords)}};
}

QJsonObject entryOf(const DayEntry& entry) {
    QJsonObject object = paperOf(entry.paper);
    object[u"listings"_s] = listingsOf(entry);
    object[u"summary"_s] = summaryOf(entry.summary);
    object[u"job"_s] = jobName(entry.job);
    object[u"failure"_s] = orNull(entry.failure);
    object[u"starred"_s] = entry.reading.starred;
    object[u"read"_s] = entry.reading.read;
    object[u"note"_s] = orNull(entry.reading.note);
    object[u"tags"_s] = QJsonArray::fromStringList(entry.reading.tags);
    return object;
}

} // namespace

QString JsonDigest::name() const { return u"json"_s; }

QString JsonDigest::suffix() const { return u"json"_s; }

QByteArray JsonDigest::write(const Day& day, const DigestOptions&) const {
    QJsonArray papers;
    for (const DayEntry& entry : day.entries)
        papers += entryOf(entry);
    return QJsonDocument(QJsonObject{{u"day"_s, dateOf(day.date)}, {u"papers"_s, papers}}).toJson();
}

} // namespace sheaf

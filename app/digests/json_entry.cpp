#include "digests/json_entry.h"

#include "papers/paper_links.h"

#include <QJsonArray>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonOfNumber(const std::optional<int>& number) {
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue dateOf(QDate date) { return jsonOfText(date.toString(Qt::ISODate)); }

QJsonArray authorsOf(const Paper& paper) {
    QJsonArray names;
    for (const Author& author : paper.authors)
        names += author.name;
    return names;
}

QJsonArray affiliationsOf(const Paper& paper) {
    QJsonArray affiliations;
    for (const Author& author : paper.authors)
        affiliations += jsonOfText(author.affiliation);
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
    return {{u"engine"_s, jsonOfText(provenance.engine)},
            {u"extracted"_s, provenance.extracted},
            {u"model"_s, jsonOfText(provenance.model)},
            {u"prompt_version"_s, jsonOfText(provenance.promptVersion)},
            {u"rubric_version"_s, jsonOfText(provenance.rubricVersion)},
            {u"language"_s, jsonOfText(provenance.language)},
            {u"form"_s, jsonOfText(provenance.form)},
            {u"source_text"_s, sourceTextName(provenance.sourceText)},
            {u"paper_version"_s, provenance.paperVersion},
            {u"made"_s, jsonOfTime(provenance.made)},
            {u"input_tokens"_s, provenance.inputTokens},
            {u"output_tokens"_s, provenance.outputTokens},
            {u"cost_micros"_s, provenance.costMicros}};
}

QJsonArray marksOf(const QList<SummaryMark>& marks) {
    QJsonArray array;
    for (const SummaryMark& mark : marks)
        array += QJsonObject{{u"kind"_s, markKindName(mark.kind)}, {u"text"_s, jsonOfText(mark.text)}};
    return array;
}

QJsonValue summaryOf(const std::optional<Summary>& summary) {
    if (!summary)
        return {};
    QJsonArray sections;
    for (const SummarySection& section : summary->sections)
        sections += QJsonObject{{u"name"_s, section.name}, {u"text"_s, section.text}};
    return QJsonObject{{u"tldr"_s, jsonOfText(summary->tldr)},
                       {u"motivation"_s, jsonOfText(summary->motivation)},
                       {u"method"_s, jsonOfText(summary->method)},
                       {u"result"_s, jsonOfText(summary->result)},
                       {u"conclusion"_s, jsonOfText(summary->conclusion)},
                       {u"recommendation"_s, jsonOfText(summary->recommendation)},
                       {u"sections"_s, sections},
                       {u"tags"_s, QJsonArray::fromStringList(summary->tags)},
                       {u"score"_s, jsonOfNumber(summary->score)},
                       {u"score_reason"_s, jsonOfText(summary->scoreReason)},
                       {u"marks"_s, marksOf(summary->marks)},
                       {u"provenance"_s, provenanceOf(summary->provenance)}};
}

QJsonObject paperOf(const Paper& paper) {
    return {{u"id"_s, paper.id},
            {u"version"_s, paper.version},
            {u"address"_s, paperAddress(paper)},
            {u"title"_s, paper.title},
            {u"abstract"_s, jsonOfText(paper.abstract)},
            {u"authors"_s, authorsOf(paper)},
            {u"affiliations"_s, affiliationsOf(paper)},
            {u"authors_complete"_s, paper.authorsComplete},
            {u"authors_left_out"_s, paper.authorsLeftOut},
            {u"primary_category"_s, jsonOfText(paper.primaryCategory)},
            {u"categories"_s, QJsonArray::fromStringList(paper.categories)},
            {u"comment"_s, jsonOfText(paper.comment)},
            {u"journal_ref"_s, jsonOfText(paper.journalRef)},
            {u"doi"_s, jsonOfText(paper.doi)},
            {u"licence"_s, jsonOfText(paper.licence)},
            {u"published"_s, jsonOfTime(paper.published)},
            {u"updated"_s, jsonOfTime(paper.updated)},
            {u"withdrawn"_s, paper.withdrawn},
            {u"code_url"_s, jsonOfText(paper.codeUrl)},
            {u"project_url"_s, jsonOfText(paper.projectUrl)},
            {u"upvotes"_s, jsonOfNumber(paper.upvotes)},
            {u"pick_summary"_s, jsonOfText(paper.pickSummary)},
            {u"pick_keywords"_s, QJsonArray::fromStringList(paper.pickKeywords)},
            {u"figure_url"_s, jsonOfText(paper.figureUrl)},
            {u"figure_caption"_s, jsonOfText(paper.figureCaption)}};
}

} // namespace

void setUnlessEmpty(QJsonObject& object, const QString& name, const QString& text) {
    if (!text.isEmpty())
        object.insert(name, text);
}

QJsonValue jsonOfText(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue jsonOfTime(const QDateTime& time) {
    return time.isValid() ? jsonOfText(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject jsonOfTexts(const QMap<QString, QString>& texts) {
    QJsonObject object;
    for (auto text = texts.begin(); text != texts.end(); ++text)
        object[text.key()] = text.value();
    return object;
}

QString jobStateName(JobState state) {
    switch (state) {
    case JobState::None: return u"none"_s;
    case JobState::Queued: return u"queued"_s;
    case JobState::Running: return u"running"_s;
    case JobState::Done: return u"done"_s;
    case JobState::Failed: return u"failed"_s;
    }
    return {};
}

QJsonObject jsonOfEntry(const DayEntry& entry) {
    QJsonObject object = paperOf(entry.paper);
    object[u"listings"_s] = listingsOf(entry);
    object[u"summary"_s] = summaryOf(entry.summary);
    object[u"job"_s] = jobStateName(entry.job);
    object[u"failure"_s] = jsonOfText(entry.failure);
    object[u"extra"_s] = jsonOfTexts(entry.extra);
    object[u"starred"_s] = entry.reading.starred;
    object[u"read"_s] = entry.reading.read;
    object[u"later"_s] = entry.reading.later;
    object[u"note"_s] = jsonOfText(entry.reading.note);
    object[u"tags"_s] = QJsonArray::fromStringList(entry.reading.tags);
    return object;
}

} // namespace sheaf

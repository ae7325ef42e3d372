#include "digests/json_entry.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QStringList listOf(const QJsonValue& value) {
    QStringList list;
    for (const QJsonValue item : value.toArray())
        list += item.toString();
    return list;
}

std::optional<int> numberOf(const QJsonValue& value) {
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

QDate dayOf(const QJsonValue& value) { return QDate::fromString(value.toString(), Qt::ISODate); }

QList<Author> authorsOf(const QJsonObject& object) {
    const QJsonArray names = object[u"authors"_s].toArray();
    const QJsonArray affiliations = object[u"affiliations"_s].toArray();
    QList<Author> authors;
    for (qsizetype at = 0; at < names.size(); ++at)
        authors += Author{names.at(at).toString(),
                          at < affiliations.size() ? affiliations.at(at).toString() : QString()};
    return authors;
}

Paper paperOf(const QJsonObject& object) {
    return {.id = object[u"id"_s].toString(),
            .version = object[u"version"_s].toInt(),
            .title = object[u"title"_s].toString(),
            .abstract = object[u"abstract"_s].toString(),
            .authors = authorsOf(object),
            .authorsComplete = object[u"authors_complete"_s].toBool(true),
            .authorsLeftOut = object[u"authors_left_out"_s].toInt(),
            .primaryCategory = object[u"primary_category"_s].toString(),
            .categories = listOf(object[u"categories"_s]),
            .comment = object[u"comment"_s].toString(),
            .journalRef = object[u"journal_ref"_s].toString(),
            .doi = object[u"doi"_s].toString(),
            .licence = object[u"licence"_s].toString(),
            .published = timeOfJson(object[u"published"_s]),
            .updated = timeOfJson(object[u"updated"_s]),
            .withdrawn = object[u"withdrawn"_s].toBool(),
            .codeUrl = object[u"code_url"_s].toString(),
            .projectUrl = object[u"project_url"_s].toString(),
            .upvotes = numberOf(object[u"upvotes"_s]),
            .pickSummary = object[u"pick_summary"_s].toString(),
            .pickKeywords = listOf(object[u"pick_keywords"_s]),
            .figureUrl = object[u"figure_url"_s].toString(),
            .figureCaption = object[u"figure_caption"_s].toString()};
}

Listing listingOf(const QJsonObject& object) {
    return {.source = object[u"source"_s].toString(),
            .day = dayOf(object[u"day"_s]),
            .kind = listingKindFromName(object[u"kind"_s].toString()).value_or(ListingKind::New),
            .version = object[u"version"_s].toInt(),
            .provisional = object[u"provisional"_s].toBool(),
            .position = object[u"position"_s].toInt()};
}

Provenance provenanceOf(const QJsonObject& object) {
    return {.engine = object[u"engine"_s].toString(),
            .extracted = object[u"extracted"_s].toBool(),
            .model = object[u"model"_s].toString(),
            .promptVersion = object[u"prompt_version"_s].toString(),
            .rubricVersion = object[u"rubric_version"_s].toString(),
            .language = object[u"language"_s].toString(),
            .form = object[u"form"_s].toString(u"summary"_s),
            .sourceText =
                sourceTextFromName(object[u"source_text"_s].toString()).value_or(SourceText::Abstract),
            .paperVersion = object[u"paper_version"_s].toInt(),
            .made = timeOfJson(object[u"made"_s]),
            .inputTokens = object[u"input_tokens"_s].toInt(),
            .outputTokens = object[u"output_tokens"_s].toInt(),
            .costMicros = object[u"cost_micros"_s].toInteger()};
}

std::optional<Summary> summaryOf(const QJsonValue& value) {
    if (!value.isObject())
        return {};
    const QJsonObject object = value.toObject();
    Summary summary{.tldr = object[u"tldr"_s].toString(),
                    .motivation = object[u"motivation"_s].toString(),
                    .method = object[u"method"_s].toString(),
                    .result = object[u"result"_s].toString(),
                    .conclusion = object[u"conclusion"_s].toString(),
                    .recommendation = object[u"recommendation"_s].toString(),
                    .tags = listOf(object[u"tags"_s]),
                    .score = numberOf(object[u"score"_s]),
                    .scoreReason = object[u"score_reason"_s].toString(),
                    .provenance = provenanceOf(object[u"provenance"_s].toObject())};
    for (const QJsonValue section : object[u"sections"_s].toArray())
        summary.sections += SummarySection{section[u"name"_s].toString(), section[u"text"_s].toString()};
    for (const QJsonValue mark : object[u"marks"_s].toArray())
        if (const auto kind = markKindFromName(mark[u"kind"_s].toString()))
            summary.marks += {*kind, mark[u"text"_s].toString()};
    return summary;
}

JobState jobOf(const QString& name) {
    constexpr std::array states = {JobState::Queued, JobState::Running, JobState::Done, JobState::Failed};
    const auto* const found = std::find_if(states.begin(), states.end(),
                                           [&](JobState state) { return jobStateName(state) == name; });
    return found == states.end() ? JobState::None : *found;
}

} // namespace

QDateTime timeOfJson(const QJsonValue& value) {
    return QDateTime::fromString(value.toString(), Qt::ISODate).toUTC();
}

QMap<QString, QString> textsOfJson(const QJsonValue& value) {
    QMap<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto text = object.begin(); text != object.end(); ++text)
        texts[text.key()] = text.value().toString();
    return texts;
}

DayEntry entryOfJson(const QJsonObject& object) {
    DayEntry entry{.paper = paperOf(object), .summary = summaryOf(object[u"summary"_s])};
    for (const QJsonValue listing : object[u"listings"_s].toArray())
        entry.listings += listingOf(listing.toObject());
    entry.job = jobOf(object[u"job"_s].toString());
    entry.failure = object[u"failure"_s].toString();
    entry.extra = textsOfJson(object[u"extra"_s]);
    entry.reading = {.starred = object[u"starred"_s].toBool(),
                     .read = object[u"read"_s].toBool(),
                     .later = object[u"later"_s].toBool(),
                     .note = object[u"note"_s].toString(),
                     .tags = listOf(object[u"tags"_s])};
    return entry;
}

} // namespace sheaf

#include "cli/selection_options.h"

#include "cli/text.h"
#include "cli/wait.h"
#include "services/archive_service.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

Outcome readDays(const QCommandLineParser& options, Selection& selection) {
    const auto day = optionalDate(options, u"day"_s);
    const auto from = optionalDate(options, u"from"_s);
    const auto to = optionalDate(options, u"to"_s);
    for (const auto* date : {&day, &from, &to})
        if (!*date)
            return date->error();
    selection.from = day->has_value() ? *day : *from;
    selection.to = day->has_value() ? *day : *to;
    return {};
}

Outcome readMinimumScore(const QCommandLineParser& options, Selection& selection) {
    if (!options.isSet(u"min-score"_s))
        return {};
    bool isNumber = false;
    selection.minimumScore = options.value(u"min-score"_s).toInt(&isNumber);
    if (!isNumber || selection.minimumScore < 0 || selection.minimumScore > 100)
        return Error{ErrorKind::Usage, Cli::tr("--min-score takes a number from 0 to 100, not “%1”.")
                                           .arg(options.value(u"min-score"_s))};
    return {};
}

} // namespace

Result<QDate> dateFrom(const QString& text) {
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return Error{ErrorKind::Usage, Cli::tr("“%1” is not a date; write it as 2026-01-06.").arg(text)};
    return date;
}

Result<std::optional<QDate>> optionalDate(const QCommandLineParser& options, const QString& name) {
    if (!options.isSet(name))
        return std::optional<QDate>();
    auto date = dateFrom(options.value(name));
    if (!date)
        return date.error();
    return std::optional(*date);
}

Result<std::optional<QDate>> dayOrNewest(const QCommandLineParser& options, ArchiveService& archive) {
    return options.isSet(u"day"_s) ? optionalDate(options, u"day"_s) : waitFor(archive.newestDay());
}

void addSelectionOptions(QCommandLineParser& parser) {
    parser.addOption({u"day"_s, Cli::tr("Papers listed on this day."), Cli::tr("date")});
    parser.addOption({u"from"_s, Cli::tr("Papers listed on this day or later."), Cli::tr("date")});
    parser.addOption({u"to"_s, Cli::tr("Papers listed on this day or earlier."), Cli::tr("date")});
    parser.addOption(
        {u"source"_s, Cli::tr("Papers listed by this source (arxiv, huggingface)."), Cli::tr("name")});
    parser.addOption(
        {u"category"_s, Cli::tr("Papers of this arXiv category, cross-lists included."), Cli::tr("name")});
    parser.addOption({u"tag"_s, Cli::tr("Papers with this tag; may be given again."), Cli::tr("tag")});
    parser.addOption(
        {u"min-score"_s, Cli::tr("Papers with at least this score, 0 to 100."), Cli::tr("score")});
    parser.addOption({u"starred"_s, Cli::tr("Starred papers.")});
    parser.addOption({u"unread"_s, Cli::tr("Unread papers.")});
    parser.addOption({u"later"_s, Cli::tr("Papers put off for later.")});
}

Result<Selection> selectionFrom(const QCommandLineParser& options) {
    Selection selection;
    selection.source = options.value(u"source"_s);
    selection.category = options.value(u"category"_s);
    selection.tags = options.values(u"tag"_s);
    selection.starred = options.isSet(u"starred"_s);
    selection.unread = options.isSet(u"unread"_s);
    selection.later = options.isSet(u"later"_s);
    for (const Outcome& outcome : {readDays(options, selection), readMinimumScore(options, selection)})
        if (!outcome)
            return outcome.error();
    return selection;
}

} // namespace sheaf

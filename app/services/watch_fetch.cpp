#include "services/watch_fetch.h"

#include "base/clock.h"
#include "calendar/mailings.h"
#include "feeds/arxiv_query_client.h"
#include "library/rule_store.h"
#include "rules/rule_book.h"
#include "services/source_fetch.h"
#include "services/watch_question.h"
#include "settings/settings.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestSpan = 366; // days

FeedSearch searchOf(const Rule& rule, const QString& question) {
    const auto book = std::make_shared<RuleBook>(QList<Rule>{rule});
    return {.expression = question,
            .scope = watchScope(rule.name),
            .takes =
                [book](const Paper& paper) {
                    return book->fits({.key = 0, .paper = paper, .sources = {source::arxiv}, .kept = false});
                },
            .mailingOf = mailingFor};
}

} // namespace

QList<QDate> watchDays(QDate first, QDate last, const QString& scope, const QList<FetchRecord>& ledger,
                       const QDateTime& now) {
    QSet<QDate> whole;
    for (const FetchRecord& record : ledger) {
        if (record.scope == scope && record.isWhole())
            whole.insert(record.day);
    }
    QList<QDate> days;
    for (QDate day = std::max(first, last.addDays(1 - longestSpan)); day <= last; day = day.addDays(1)) {
        const auto window = submissionWindow(day);
        if (window && now >= window->announced && !whole.contains(day))
            days += day;
    }
    return days;
}

std::vector<std::unique_ptr<SourceFetch>>
watchFetches(const std::shared_ptr<Library>& library, HttpClient& http, const Clock& clock,
             const Settings& settings, const QList<Rule>& rules, QDate first, QDate last,
             const QList<FetchRecord>& ledger, const CancelFlag& cancel) {
    std::vector<std::unique_ptr<SourceFetch>> parts;
    for (const Rule& rule : rules) {
        const bool asks = rule.effect == RuleEffect::Watch && rule.enabled && rule.everywhere;
        const auto question = asks ? watchQuestion(rule.condition) : std::nullopt;
        const QList<QDate> days =
            question ? watchDays(first, last, watchScope(rule.name), ledger, clock.now()) : QList<QDate>();
        if (days.isEmpty())
            continue;
        auto client = std::make_unique<ArxivQueryClient>(
            http, clock, submissionWindow,
            ArxivQueryOptions{.url = QUrl(settings.text(u"feeds.arxiv.api_url"_s)),
                              .intervalMs = settings.number(u"feeds.arxiv.interval_ms"_s)});
        FeedQuery query{.day = days.first(), .cancel = cancel, .search = searchOf(rule, *question)};
        if (days.size() > 1)
            query.last = days.last();
        parts.push_back(std::make_unique<SourceFetch>(library, std::move(client), query, days, clock));
    }
    return parts;
}

} // namespace sheaf

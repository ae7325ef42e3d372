#include "digests/sheaf_head.h"

#include "digests/markdown_escape.h"
#include "digests/sheaf_entry.h"

#include <QHash>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool anyListing(const Day& day, bool (*holds)(const Listing&)) {
    return std::any_of(day.entries.begin(), day.entries.end(), [holds](const DayEntry& entry) {
        return std::any_of(entry.listings.begin(), entry.listings.end(), holds);
    });
}

bool isProvisional(const Day& day) {
    return std::any_of(day.entries.begin(), day.entries.end(), [&](const DayEntry& entry) {
        return std::any_of(entry.listings.begin(), entry.listings.end(), [&](const Listing& listing) {
            return listing.provisional && (!day.date.isValid() || listing.day == day.date);
        });
    });
}

/// "Summaries by deepseek-chat, TextRank (extracted, no model)", most frequent first.
QString makers(const Day& day, const SheafLabels& labels) {
    QHash<QString, int> counts;
    for (const DayEntry& entry : day.entries) {
        if (!entry.summary)
            continue;
        const Provenance& made = entry.summary->provenance;
        const QString name = escapedLine(made.model.isEmpty() ? made.engine : made.model);
        ++counts[made.extracted ? labels.extractedBy.arg(name) : name];
    }
    counts.remove(QString());
    QStringList names = counts.keys();
    std::sort(names.begin(), names.end(), [&](const QString& a, const QString& b) {
        return counts[a] != counts[b] ? counts[a] > counts[b] : a < b;
    });
    return names.isEmpty() ? QString() : labels.summariesBy.arg(names.join(labels.listComma));
}

} // namespace

QString sheafTitle(const Day& day, const SheafLabels& labels) {
    if (!day.date.isValid())
        return labels.selectionTitle;
    return labels.dayTitle.arg(labels.locale.toString(day.date, labels.titleDateFormat));
}

QStringList sheafNotices(const Day& day, const SheafLabels& labels) {
    QStringList notices;
    if (anyListing(day, [](const Listing& listing) { return listing.source == source::sample; }))
        notices += labels.sampleNote;
    if (isProvisional(day))
        notices += labels.provisionalNote;
    return notices;
}

QString sheafCounts(const Day& day, const SheafLabels& labels) {
    const auto counted = [&](const QString& words, auto holds) {
        const qsizetype count = std::count_if(day.entries.begin(), day.entries.end(), holds);
        return count == 0 ? QString() : words.arg(labels.locale.toString(count));
    };
    QStringList parts = {sheafPaperCount(day.entries.size(), labels)};
    parts += counted(labels.summarised, [](const DayEntry& entry) { return entry.summary.has_value(); });
    parts += counted(labels.failed, isFailed);
    parts += counted(labels.withoutSummary,
                     [](const DayEntry& entry) { return !entry.summary && !isFailed(entry); });
    parts += counted(labels.starredCount, [](const DayEntry& entry) { return entry.reading.starred; });
    parts += makers(day, labels);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString sheafPaperCount(qsizetype count, const SheafLabels& labels) {
    return (count == 1 ? labels.paper : labels.papers).arg(labels.locale.toString(count));
}

} // namespace sheaf

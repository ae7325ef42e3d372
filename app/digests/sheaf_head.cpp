#include "digests/sheaf_head.h"

#include "digests/markdown_escape.h"
#include "digests/sheaf_entry.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

QString sheafTitle(const Day& day, const SheafLabels& labels) {
    if (!day.date.isValid())
        return labels.selectionTitle;
    return labels.dayTitle.arg(labels.locale.toString(day.date, labels.titleDateFormat));
}

QString sheafPaperCount(qsizetype count, const SheafLabels& labels) {
    return (count == 1 ? labels.paper : labels.papers).arg(labels.locale.toString(count));
}

void SheafHead::meet(const DayEntry& entry) {
    for (const Listing& listing : entry.listings) {
        m_isSample = m_isSample || listing.source == source::sample;
        m_isProvisional =
            m_isProvisional || (listing.provisional && (!m_date.isValid() || listing.day == m_date));
    }
    ++m_papers;
    m_summarised += entry.summary ? 1 : 0;
    m_failed += isFailed(entry) ? 1 : 0;
    m_starred += entry.reading.starred ? 1 : 0;
    if (entry.summary)
        meetMaker(entry.summary->provenance);
}

void SheafHead::meetMaker(const Provenance& made) {
    const QString name = escapedLine(made.model.isEmpty() ? made.engine : made.model);
    if (const QString maker = made.extracted ? m_labels.extractedBy.arg(name) : name; !maker.isEmpty())
        ++m_makers[maker];
}

/// "Summaries by deepseek-chat, TextRank (extracted, no model)", most frequent first.
QString SheafHead::makers() const {
    QStringList names = m_makers.keys();
    std::sort(names.begin(), names.end(), [this](const QString& a, const QString& b) {
        return m_makers[a] != m_makers[b] ? m_makers[a] > m_makers[b] : a < b;
    });
    return names.isEmpty() ? QString() : m_labels.summariesBy.arg(names.join(m_labels.listComma));
}

QStringList SheafHead::notices() const {
    QStringList notices;
    if (m_isSample)
        notices += m_labels.sampleNote;
    if (m_isProvisional)
        notices += m_labels.provisionalNote;
    return notices;
}

QString SheafHead::counts() const {
    const auto counted = [this](const QString& words, int count) {
        return count == 0 ? QString() : words.arg(m_labels.locale.toString(count));
    };
    QStringList parts = {sheafPaperCount(m_papers, m_labels)};
    parts += counted(m_labels.summarised, m_summarised);
    parts += counted(m_labels.failed, m_failed);
    parts += counted(m_labels.withoutSummary, m_papers - m_summarised - m_failed);
    parts += counted(m_labels.starredCount, m_starred);
    parts += makers();
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace sheaf

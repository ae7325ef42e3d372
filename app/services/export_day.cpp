#include "services/export_day.h"

#include "digests/digest_extra.h"
#include "library/connection.h"
#include "library/digest_store.h"
#include "library/form_store.h"
#include "services/digest_source.h"
#include "services/export_keys.h"
#include "services/summary_forms.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace sheaf {

namespace {

/// Where a paper stood that day: not in the style's own source, but in which; its place there.
using Place = std::tuple<bool, QString, int>;

Place placeOf(const DayEntry& entry, const QDate& date, const QString& own) {
    std::optional<Place> first;
    for (const Listing& listing : entry.listings) {
        const Place place{listing.source != own, listing.source, listing.position};
        if (listing.day == date && (!first || place < *first))
            first = place;
    }
    return first.value_or(Place());
}

void putInListedOrder(Day& day, const QString& style) {
    const QString own = digestSource(style);
    std::stable_sort(day.entries.begin(), day.entries.end(), [&](const DayEntry& a, const DayEntry& b) {
        return placeOf(a, day.date, own) < placeOf(b, day.date, own);
    });
}

/// Puts into a day what an imported digest said of it.
class Retelling {
  public:
    Retelling(const DigestRecord& digest, Day& day, const QHash<PaperKey, qint64>& taken)
        : m_digest(digest), m_day(day), m_taken(taken) {
        for (qsizetype at = 0; at < digest.papers.size(); ++at)
            m_places[digest.papers[at].paper] = at;
    }

    void retell() {
        std::stable_sort(m_day.entries.begin(), m_day.entries.end(),
                         [this](const DayEntry& a, const DayEntry& b) { return placeOf(a) < placeOf(b); });
        const bool whole = isWhole();
        for (DayEntry& entry : m_day.entries)
            retell(entry, whole);
        m_day.categories = m_digest.categories;
        m_day.extra = m_digest.extra;
        if (!holdsItsOwnSummaries())
            return;
        m_day.made = m_digest.made;
        m_day.model = m_digest.model;
    }

  private:
    qsizetype placeOf(const DayEntry& entry) const {
        return m_places.value(entry.key, m_digest.papers.size());
    }

    const DigestPaper* paperOf(const DayEntry& entry) const {
        const auto place = m_places.constFind(entry.key);
        return place == m_places.cend() ? nullptr : &m_digest.papers[*place];
    }

    /// The digest's papers, all of them and no others.
    bool isWhole() const {
        return m_day.entries.size() == m_digest.papers.size() &&
               std::all_of(m_day.entries.begin(), m_day.entries.end(),
                           [this](const DayEntry& entry) { return paperOf(entry); });
    }

    bool hasItsSummary(const DigestPaper& paper) const {
        const auto taken = m_taken.constFind(paper.paper);
        return (taken == m_taken.cend() ? std::nullopt : std::optional(*taken)) == paper.summary;
    }

    /// The digest's summary is the one that is written; so is that there is none.
    bool isOfDigest(const DayEntry& entry, const DigestPaper& paper) const {
        const bool underWay = entry.job == JobState::Queued || entry.job == JobState::Running;
        return hasItsSummary(paper) && (entry.summary || !underWay);
    }

    void retell(DayEntry& entry, bool whole) const {
        const DigestPaper* const paper = paperOf(entry);
        if (!paper)
            return;
        entry.extra = paper->extra;
        if (!whole) // other papers make other numbers
            entry.extra.remove(digest_extra::number);
        if (!isOfDigest(entry, *paper))
            entry.extra.removeIf([](const auto& said) { return !digest_extra::isOfPaper(said.key()); });
    }

    /// When and with which model a digest was made says nothing of summaries that came later.
    bool holdsItsOwnSummaries() const {
        return std::all_of(m_day.entries.begin(), m_day.entries.end(), [this](const DayEntry& entry) {
            const DigestPaper* const paper = paperOf(entry);
            return !entry.summary || (paper && hasItsSummary(*paper));
        });
    }

    const DigestRecord& m_digest;
    Day& m_day;
    const QHash<PaperKey, qint64>& m_taken;
    QHash<PaperKey, qsizetype> m_places;
};

} // namespace

Result<Day> exportedDay(Connection& connection, const QDate& date, const QString& style,
                        const Selection& filter, const QString& language) {
    Selection selection = filter;
    selection.from = selection.to = date;
    const auto keys = exportedKeys(connection, selection);
    if (!keys)
        return keys.error();
    auto taken = FormStore(connection).entries(*keys, wantedForm(style, language));
    if (!taken)
        return taken.error();
    const auto digest = DigestStore(connection).of(date, style);
    if (!digest)
        return digest.error();
    Day day{date, std::move(taken->entries)};
    putInListedOrder(day, style);
    if (*digest)
        Retelling(**digest, day, taken->summaries).retell();
    return day;
}

} // namespace sheaf

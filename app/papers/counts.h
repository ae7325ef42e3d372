#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace sheaf {

/// A name and how many papers carry it.
struct NamedCount {
    QString name;
    int count = 0;
    bool andMore = false; ///< only the newest of a long list were counted

    bool operator==(const NamedCount&) const = default;
};

/// Why a day's list looks as it does.
enum class DayState {
    NotFetched,     ///< nobody asked yet
    Complete,       ///< every source asked says as many papers as were stored
    Provisional,    ///< complete by submission times; arXiv's announcement has not confirmed it
    Gap,            ///< a source said more papers than were stored, or a fetch failed under way
    Failed,         ///< every fetch failed before it brought anything
    NoAnnouncement, ///< the sources listed nothing: a weekend or a holiday
};

/// A digest that brought papers of a day. How many the source itself listed is not known from it.
struct DayImport {
    QString file; ///< its name, without folders
    QString style;
    int papers = 0; ///< of that day

    bool operator==(const DayImport&) const = default;
};

/// How much of a source's list of a day is in the library.
struct SourceCount {
    QString source;
    std::optional<int> announced; ///< what the source itself says; none where it gives no count
    int fetched = 0;              ///< hidden ones too

    int missing() const { return announced && *announced > fetched ? *announced - fetched : 0; }

    bool operator==(const SourceCount&) const = default;
};

/// How one day stands in the library.
struct DayCount {
    QDate day;
    int papers = 0; ///< neither these nor the other numbers hold what the reader or a rule hid
    int unread = 0;
    int later = 0; ///< put off by the reader, and not among the unread
    int starred = 0;
    int forYou = 0; ///< suit the reader's taste (TasteOpinion::suits)
    int summarised = 0;
    int failed = 0;   ///< papers whose last summary job failed and that have no summary
    int hidden = 0;   ///< by the reader
    int filtered = 0; ///< by rules, and not by the reader
    DayState state = DayState::NotFetched;
    QString reason;                  ///< the last fetch error's sentence, where there was one
    QList<SourceCount> sources = {}; ///< those that were asked, by name
    QList<DayImport> imports = {};

    /// All papers of the day that the library holds.
    int held() const { return papers + hidden + filtered; }

    bool operator==(const DayCount&) const = default;
};

/// What the sidebar shows. The numbers are of the whole library; the lists are of the selection asked for,
/// each counted without its own filter, so that another choice can be seen.
struct SidebarCounts {
    int all = 0;
    int unread = 0;
    int starred = 0;
    int later = 0; ///< put off by the reader, and not among the unread
    int failed = 0;
    int hidden = 0;               ///< by the reader, and in none of the others
    int filtered = 0;             ///< by rules, likewise
    int updated = 0;              ///< have a newer version than the reader knows
    QList<NamedCount> watches;    ///< in their order, with the unread papers of each
    QList<NamedCount> sources;    ///< most first
    QList<NamedCount> categories; ///< most first
    QList<NamedCount> tags;       ///< most first, at most 40

    bool operator==(const SidebarCounts&) const = default;
};

} // namespace sheaf

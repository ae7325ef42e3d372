#include "ui/list/row_texts.h"

#include "papers/paper_count.h"
#include "ui/list/author_line.h"

#include <QCoreApplication>
#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PaperList)
};

QString stateName(DayState state) {
    switch (state) {
    case DayState::Complete: return Words::tr("complete");
    case DayState::Provisional: return Words::tr("provisional");
    case DayState::Gap: return Words::tr("incomplete");
    case DayState::Failed: return Words::tr("fetch failed");
    case DayState::NoAnnouncement: return Words::tr("no announcement");
    case DayState::NotFetched: break;
    }
    return Words::tr("not fetched yet");
}

} // namespace

QString badgeText(const PaperRow& row) {
    if (row.score)
        return QString::number(*row.score);
    switch (row.job) {
    case JobState::Failed: return Words::tr("fail");
    case JobState::Queued:
    case JobState::Running: return u"…"_s;
    default: return u"–"_s;
    }
}

QString forYouMark() { return Words::tr("for you"); }

QString newVersionMark(const PaperRow& row) {
    return row.newVersion > 0 ? Words::tr("new: v%1", "a version of a paper").arg(row.newVersion) : QString();
}

QString extractedMark() { return Words::tr("extract"); }

QStringList chipTexts(const PaperRow& row) {
    QStringList chips;
    if (row.withdrawn)
        chips.append(Words::tr("withdrawn"));
    if (row.later)
        chips.append(Words::tr("later"));
    if (row.hidden)
        chips.append(Words::tr("hidden"));
    if (!row.filteredBy.isEmpty())
        chips.append(Words::tr("filtered: %1").arg(row.filteredBy));
    for (const QString& watch : row.watchedBy)
        chips.append(Words::tr("watch: %1").arg(watch));
    if (row.sample)
        chips.append(Words::tr("sample"));
    if (row.upvotes)
        chips.append(u"▲ %1"_s.arg(*row.upvotes));
    return chips + row.tags;
}

QString spokenRow(const PaperRow& row) {
    QStringList parts{row.title, authorLine(row).text};
    if (!row.followedAuthors.isEmpty())
        parts.append(Words::tr("followed: %1", "authors").arg(row.followedAuthors.join(u", "_s)));
    if (row.score)
        parts.append(
            (row.extracted ? Words::tr("score %1, extracted") : Words::tr("score %1")).arg(*row.score));
    else if (row.summarised)
        parts.append(row.extracted ? Words::tr("extracted summary, no score")
                                   : Words::tr("summary, no score"));
    else
        parts.append(row.failure.isEmpty() ? Words::tr("no summary") : row.failure);
    parts.append(row.later  ? Words::tr("put off for later")
                 : row.read ? Words::tr("read")
                            : Words::tr("unread"));
    if (row.starred)
        parts.append(Words::tr("starred"));
    if (row.hidden)
        parts.append(Words::tr("hidden"));
    if (row.withdrawn)
        parts.append(Words::tr("withdrawn"));
    if (!row.filteredBy.isEmpty())
        parts.append(Words::tr("hidden by the rule %1").arg(row.filteredBy));
    for (const QString& watch : row.watchedBy)
        parts.append(Words::tr("found by the watch %1").arg(watch));
    if (row.forYou)
        parts.append(forYouMark());
    if (row.newVersion > 0)
        parts.append(Words::tr("updated to version %1").arg(row.newVersion));
    return parts.join(u". "_s);
}

QString extentText(const ListExtent& extent, SortOrder order) {
    const QString papers = QLocale().toString(extent.papers);
    if (extent.amongNewest) {
        switch (order) {
        case SortOrder::Relevance: return Words::tr("the newest %1 papers, by relevance").arg(papers);
        case SortOrder::Score: return Words::tr("the newest %1 papers, by score").arg(papers);
        case SortOrder::Upvotes: return Words::tr("the newest %1 papers, by upvotes").arg(papers);
        case SortOrder::ForYou: return Words::tr("the newest %1 papers, by your taste").arg(papers);
        case SortOrder::Title: return Words::tr("the newest %1 papers, by title").arg(papers);
        case SortOrder::Matters: return Words::tr("the newest %1 papers, by what matters").arg(papers);
        case SortOrder::Newest: return Words::tr("the newest %1 papers").arg(papers);
        }
    }
    if (extent.more && extent.papers == 0)
        return Words::tr("Still looking");
    return extent.more ? Words::tr("more than %1 papers").arg(papers) : paperCount(extent.papers);
}

QStringList dayParts(const DayCount& day, const QString& cost) {
    const auto add = [](QStringList& parts, int papers, const QString& text) {
        if (papers > 0)
            parts.append(text.arg(QLocale().toString(papers)));
    };
    QStringList parts{paperCount(day.papers)};
    if (day.papers > 0)
        parts.append(Words::tr("%1 unread").arg(QLocale().toString(day.unread)));
    add(parts, day.forYou, Words::tr("%1 for you"));
    add(parts, day.failed, Words::tr("%1 failed"));
    if (day.papers > 0)
        parts.append(Words::tr("%1 summarised").arg(QLocale().toString(day.summarised)));
    add(parts, day.starred, Words::tr("%1 starred"));
    add(parts, day.later, Words::tr("%1 for later"));
    add(parts, day.hidden, Words::tr("%1 hidden"));
    if (!cost.isEmpty())
        parts.append(cost);
    return parts;
}

bool isUnread(const PaperRow& row) { return !row.read && !row.later; }

QString groupTitle(Grouping grouping, const QString& name) {
    switch (grouping) {
    case Grouping::Day: {
        const QDate day = QDate::fromString(name, Qt::ISODate);
        return Words::tr("Submitted %1", "a long date").arg(QLocale().toString(day, QLocale::LongFormat));
    }
    case Grouping::Category: return name.isEmpty() ? Words::tr("No category") : name;
    case Grouping::Tag: return name.isEmpty() ? Words::tr("No tag") : name;
    case Grouping::Score: break;
    case Grouping::None: return name;
    }
    if (name.isEmpty())
        return Words::tr("No score");
    return name == u"0" ? Words::tr("Below %1", "a score").arg(60)
                        : Words::tr("%1 and up", "a score").arg(name);
}

QString groupingName(Grouping grouping) {
    switch (grouping) {
    case Grouping::None: break;
    case Grouping::Day: return Words::tr("Day");
    case Grouping::Category: return Words::tr("Category");
    case Grouping::Tag: return Words::tr("Tag");
    case Grouping::Score: return Words::tr("Score");
    }
    return Words::tr("None", "no groups");
}

QString dayState(const DayCount& day) {
    if (day.state != DayState::NotFetched)
        return stateName(day.state);
    if (!day.imports.isEmpty())
        return Words::tr("imported");
    return day.papers > 0 ? QString() : stateName(day.state);
}

QString orderName(SortOrder order) {
    switch (order) {
    case SortOrder::Score: return Words::tr("Score");
    case SortOrder::Newest: return Words::tr("Newest");
    case SortOrder::ForYou: return Words::tr("For you");
    case SortOrder::Title: return Words::tr("Title");
    case SortOrder::Matters: return Words::tr("What matters");
    case SortOrder::Relevance: return Words::tr("Relevance");
    case SortOrder::Upvotes: break;
    }
    return Words::tr("Upvotes");
}

} // namespace sheaf

#include "ui/window/palette_entries.h"

#include "base/text.h"
#include "papers/paper_count.h"
#include "ui/list/browsing.h"
#include "ui/parts/names.h"
#include "ui/shortcuts/action_texts.h"

#include <QAction>
#include <QCoreApplication>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandPalette)
};

constexpr int ofAction = 12;
constexpr int ofPlace = 10;
constexpr int ofDay = 4;

void addActions(const QMenu& menu, const QString& path, QList<PaletteEntry>& entries) {
    for (QAction* action : menu.actions()) {
        if (const QMenu* inner = action->menu()) {
            addActions(*inner, path + u" › "_s + withoutMnemonic(inner->title()), entries);
            continue;
        }
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible() ||
            action->objectName().isEmpty())
            continue;
        entries += {.id = u"action:"_s + action->objectName(),
                    .text = plainText(*action),
                    .detail = action->isChecked() ? Words::tr("%1, is on").arg(path) : path,
                    .keys = keysText(action->shortcut()),
                    .other = action->objectName() + u' ' + action->toolTip(),
                    .rank = ofAction,
                    .act = [action] { action->trigger(); }};
    }
}

PaletteEntry place(const QString& name, const QString& text, Place at, Browsing& browsing) {
    return {.id = u"place:"_s + name,
            .text = text,
            .detail = Words::tr("Place"),
            .other = name,
            .rank = ofPlace,
            .act = [&browsing, at] { browsing.showPlace(at); }};
}

QString countDetail(const QString& kind, const NamedCount& counted) {
    const QString papers = paperCount(counted.count);
    return u"%1, %2"_s.arg(kind, counted.andMore ? Words::tr("more than %1").arg(papers) : papers);
}

PaletteEntry filter(const QString& kind, const QString& name, const QString& text, const QString& detail,
                    std::function<void()> act) {
    return {.id = kind + u':' + name,
            .text = oneLine(text),
            .detail = detail,
            .other = name,
            .act = std::move(act)};
}

QString dayText(QDate day) { return QLocale().toString(day, QLocale::LongFormat); }

} // namespace

QList<PaletteEntry> actionEntries(const QMenuBar& menus) {
    QList<PaletteEntry> entries;
    for (const QAction* menu : menus.actions())
        if (menu->menu())
            addActions(*menu->menu(), withoutMnemonic(menu->menu()->title()), entries);
    return entries;
}

QList<PaletteEntry> placeEntries(Browsing& browsing) {
    return {place(u"day"_s, Words::tr("This day"), Place::Day, browsing),
            place(u"unread"_s, Words::tr("Unread papers"), Place::Unread, browsing),
            place(u"starred"_s, Words::tr("Starred papers"), Place::Starred, browsing),
            place(u"later"_s, Words::tr("Papers for later"), Place::Later, browsing),
            place(u"updated"_s, Words::tr("Papers with a newer version"), Place::Updated, browsing),
            place(u"all"_s, Words::tr("All papers"), Place::All, browsing),
            place(u"failed"_s, Words::tr("Failed papers"), Place::Failed, browsing),
            place(u"hidden"_s, Words::tr("Hidden papers"), Place::Hidden, browsing),
            place(u"filtered"_s, Words::tr("Papers that rules hide"), Place::Filtered, browsing)};
}

PaletteEntry dayEntry(QDate day, const std::function<void(QDate)>& show) {
    const QString iso = day.toString(Qt::ISODate);
    return {.id = u"day:"_s + iso,
            .text = dayText(day),
            .detail = Words::tr("Day"),
            .other = iso,
            .rank = ofDay,
            .act = [day, show] { show(day); }};
}

QList<PaletteEntry> nearDayEntries(QDate today, const std::function<void(QDate)>& show) {
    constexpr int week = 7;
    QList<PaletteEntry> entries;
    for (int back = 0; back <= week; ++back) {
        PaletteEntry entry = dayEntry(today.addDays(-back), show);
        if (back == 0)
            entry.text = Words::tr("Today, %1").arg(entry.text);
        if (back == 1)
            entry.text = Words::tr("Yesterday, %1").arg(entry.text);
        // "yesterday" is asked for day after day, whatever its date.
        entry.id = u"day:-%1"_s.arg(back);
        entry.other += u" today"_s.repeated(back == 0 ? 1 : 0) + u" yesterday"_s.repeated(back == 1 ? 1 : 0);
        entries += entry;
    }
    return entries;
}

std::optional<QDate> typedDay(const QString& typed, QDate today) {
    const QString text = typed.simplified();
    if (const QDate day = QDate::fromString(text, Qt::ISODate); day.isValid())
        return day;
    const QStringList whole{u"d MMMM yyyy"_s, u"d MMM yyyy"_s, u"MMMM d yyyy"_s, u"MMM d yyyy"_s,
                            u"MMMM d, yyyy"_s};
    const QStringList withoutYear{u"d MMMM"_s, u"d MMM"_s, u"MMMM d"_s, u"MMM d"_s};
    for (const QLocale& locale : {QLocale(), QLocale(QLocale::English)}) {
        for (const QString& format : whole + QStringList{locale.dateFormat(QLocale::LongFormat)})
            if (const QDate day = locale.toDate(text, format); day.isValid() && day.year() > 1990)
                return day;
        for (const QString& format : withoutYear) {
            // A leap year, so that 29 February is a day before its year is known.
            const QDate day = locale.toDate(text + u" 2000"_s, format + u" yyyy"_s);
            if (!day.isValid())
                continue;
            for (int year = today.year(); year > today.year() - 5; --year)
                if (const QDate there(year, day.month(), day.day()); there.isValid() && there <= today)
                    return there;
        }
    }
    return std::nullopt;
}

QList<PaletteEntry> filterEntries(const SidebarCounts& counts, Browsing& browsing) {
    QList<PaletteEntry> entries;
    for (const NamedCount& counted : counts.watches)
        entries += filter(u"watch"_s, counted.name, counted.name, countDetail(Words::tr("Watch"), counted),
                          [&browsing, name = counted.name] { browsing.showWatch(name); });
    for (const NamedCount& counted : counts.categories)
        entries += filter(u"category"_s, counted.name, categoryLabel(counted.name),
                          countDetail(Words::tr("Category"), counted),
                          [&browsing, name = counted.name] { browsing.setCategory(name); });
    for (const NamedCount& counted : counts.sources)
        entries += filter(u"source"_s, counted.name, sourceLabel(counted.name),
                          countDetail(Words::tr("Source"), counted),
                          [&browsing, name = counted.name] { browsing.setSource(name); });
    return entries;
}

QList<PaletteEntry> searchEntries(const QList<SavedSearch>& searches, Browsing& browsing) {
    QList<PaletteEntry> entries;
    for (const SavedSearch& search : searches)
        entries += {.id = u"search:%1"_s.arg(search.id),
                    .text = oneLine(search.name),
                    .detail = Words::tr("Saved search"),
                    .other = search.search,
                    .rank = ofDay,
                    .act = [&browsing, text = search.search] { browsing.showSearch(text); }};
    return entries;
}

QList<PaletteEntry> tagEntries(const QList<NamedCount>& tags, Browsing& browsing) {
    QList<PaletteEntry> entries;
    for (const NamedCount& counted : tags)
        entries += filter(u"tag"_s, counted.name, counted.name, countDetail(Words::tr("Tag"), counted),
                          [&browsing, name = counted.name] { browsing.setTags({name}); });
    return entries;
}

PaletteEntry paperEntry(const PaperRow& row, const std::function<void(QString)>& open) {
    return {.id = u"paper:"_s + row.id,
            .text = row.title,
            .detail = QStringList(QStringList{row.id} + row.firstAuthors.mid(0, 1)).join(u", "_s),
            .act = [id = row.id, open] { open(id); }};
}

} // namespace sheaf

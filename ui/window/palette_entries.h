#pragma once

#include "papers/counts.h"
#include "papers/paper_row.h"
#include "papers/saved_search.h"
#include "ui/palette/palette_entry.h"

#include <QDate>
#include <QList>

class QMenuBar;

namespace sheaf {

class Browsing;

/// What the command palette offers, by kind. Those nearer to the hand have higher ranks.

/// Every action of the menus that can be done now.
QList<PaletteEntry> actionEntries(const QMenuBar& menus);

/// The places of the sidebar.
QList<PaletteEntry> placeEntries(Browsing& browsing);

/// Today, yesterday and the days of the week before. `show` shows a day.
QList<PaletteEntry> nearDayEntries(QDate today, const std::function<void(QDate)>& show);

/// The day that was typed ("2026-01-06", "6 January", "6 Jan 2026", "January 6"); of a day without a year the
/// last one. None where it is no day.
std::optional<QDate> typedDay(const QString& typed, QDate today);
PaletteEntry dayEntry(QDate day, const std::function<void(QDate)>& show);

/// The categories, tags, sources and watches that the sidebar counts.
QList<PaletteEntry> filterEntries(const SidebarCounts& counts, Browsing& browsing);
QList<PaletteEntry> searchEntries(const QList<SavedSearch>& searches, Browsing& browsing);
QList<PaletteEntry> tagEntries(const QList<NamedCount>& tags, Browsing& browsing);

PaletteEntry paperEntry(const PaperRow& row, const std::function<void(QString)>& open);

} // namespace sheaf

#include "ui/list/column_layout.h"

#include "ui/list/row_texts.h"

#include <QLocale>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 16; ///< left of the first column
constexpr int gap = 8;     ///< at a column's left side, as its name has it
constexpr int dotSize = 6;
constexpr int starSize = 28;

QString dayText(const QDate& day) { return QLocale().toString(day, QLocale::ShortFormat); }

} // namespace

RowLayout layoutInColumns(const PaperRow& row, const QRect& rect, const RowMetrics& metrics,
                          const QList<ColumnPlace>& columns, const RowSearch& search) {
    RowLayout layout;
    const auto lineOf = [&](const ColumnPlace& place, int height) {
        const int left = std::max(place.left + gap, margin);
        return QRect(rect.left() + left, rect.top() + (rect.height() - 1 - height) / 2,
                     place.left + place.width - left, height);
    };
    const auto addCell = [&](const ColumnPlace& place, const QString& text) {
        const QRect line = lineOf(place, metrics.smallLine);
        layout.cells.append(
            {line, QFontMetrics(metrics.small).elidedText(text, Qt::ElideRight, line.width())});
    };
    PaperRow rest = row;
    rest.upvotes.reset(); // they have a column, or no room
    for (const ColumnPlace& place : columns) {
        switch (place.column) {
        case ListColumn::Score:
            layout.badge =
                QRect(QPoint(rect.left() + margin, lineOf(place, metrics.badgeSize.height()).top()),
                      metrics.badgeSize);
            break;
        case ListColumn::Title:
            layout.placeTitle(row, lineOf(place, metrics.titleLine), 1, metrics, search);
            break;
        case ListColumn::Authors:
            layout.placeAuthors(row, lineOf(place, metrics.smallLine), metrics, search);
            break;
        case ListColumn::Category: addCell(place, row.primaryCategory); break;
        case ListColumn::Day: addCell(place, row.day.isValid() ? dayText(row.day) : QString()); break;
        case ListColumn::Tags:
            layout.placeRest(rest, lineOf(place, metrics.chipHeight), metrics, search);
            break;
        case ListColumn::Upvotes:
            addCell(place, row.upvotes ? u"▲ %1"_s.arg(*row.upvotes) : QString());
            break;
        case ListColumn::Star:
            layout.star =
                QRect(rect.left() + place.left, rect.center().y() - starSize / 2, starSize, starSize);
            break;
        }
    }
    layout.dot = QRect(rect.left() + 5, (rect.top() + rect.bottom() - dotSize) / 2, dotSize, dotSize);
    return layout;
}

} // namespace sheaf

#include "ui/ledger/ledger_table.h"

#include "ui/ledger/day_mark.h"
#include "ui/parts/names.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QLocale>
#include <QPixmap>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Announced, Here, Missing, New, CrossListed, Replaced, Hidden, Summarised, Failed };
constexpr int columns = Failed + 1;
constexpr QSize markSize(20, 16);

QString number(int count) { return QLocale().toString(count); }

/// Zeros are many and say little: a dash keeps them out of the eye's way.
QString quietNumber(int count) { return count == 0 ? u"–"_s : number(count); }

DayMark markOf(const LedgerLine& line) {
    if (!line.announced)
        return DayMark::Uncounted;
    return line.missing() > 0 ? DayMark::Gap : DayMark::Complete;
}

QPixmap markPicture(const LedgerLine& line, const Palette& colours, double scale) {
    const double share = shareFetched({{line.source, line.announced, line.fetched}});
    return dayMarkPicture(markSize, markOf(line), share, colours, scale);
}

QString rulesText(const QList<NamedCount>& rules) {
    QStringList lines;
    for (const NamedCount& rule : rules)
        lines += LedgerTable::tr("%1 by the rule “%2”").arg(number(rule.count), rule.name);
    return lines.join(u'\n');
}

QString spoken(const LedgerLine& line, const QString& name) {
    const int missing = line.missing();
    if (missing > 0)
        return LedgerTable::tr("%1: %2 missing").arg(name, number(missing));
    return line.announced ? LedgerTable::tr("%1: complete").arg(name) : name;
}

} // namespace

LedgerTable::LedgerTable(const Theme& theme, QWidget* parent) : QTreeWidget(parent), m_theme(theme) {
    setObjectName(u"ledgerTable"_s);
    setAccessibleName(tr("The day by source and category"));
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setIndentation(16);
    setItemsExpandable(false);
    setIconSize(markSize);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setColumnCount(columns);
    setHeaderLabels({tr("Source"), tr("Announced"), tr("Here"), tr("Missing"), tr("New"), tr("Cross-listed"),
                     tr("Replaced"), tr("Hidden"), tr("Summarised"), tr("Failed")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    header()->setHighlightSections(false);
    for (int column = Announced; column < columns; ++column)
        headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    headerItem()->setToolTip(Hidden, tr("Hidden by rules"));
    connect(&theme, &Theme::changed, this, &LedgerTable::fill);
}

void LedgerTable::show(const QList<LedgerLine>& lines) {
    m_lines = lines;
    fill();
}

void LedgerTable::fill() {
    const QModelIndex current = currentIndex();
    const QList<int> place{current.parent().row(), current.row()};
    clear();
    QTreeWidgetItem* source = nullptr;
    for (const LedgerLine& line : m_lines) {
        const bool whole = line.category.isEmpty() || !source;
        auto* item = whole ? new QTreeWidgetItem(this) : new QTreeWidgetItem(source);
        if (whole)
            source = item;
        fillLine(*item, line);
    }
    expandAll();
    const QModelIndex parent = place.constFirst() < 0 ? QModelIndex() : model()->index(place.constFirst(), 0);
    const QModelIndex again = model()->index(place.constLast(), 0, parent);
    setCurrentIndex(again.isValid() ? again : model()->index(0, 0));
}

void LedgerTable::fillLine(QTreeWidgetItem& item, const LedgerLine& line) {
    const QString name = line.category.isEmpty() ? sourceLabel(line.source) : categoryLabel(line.category);
    const int missing = line.missing();
    const QStringList texts{name,
                            line.announced ? number(*line.announced) : tr("unknown"),
                            number(line.fetched),
                            line.announced ? quietNumber(missing) : u"?"_s,
                            quietNumber(line.fresh),
                            quietNumber(line.crossListed),
                            quietNumber(line.replaced),
                            quietNumber(line.filtered),
                            quietNumber(line.summarised),
                            quietNumber(line.failed)};
    for (int column = Name; column < columns; ++column) {
        item.setText(column, texts.at(column));
        item.setTextAlignment(column, (column == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    }
    item.setIcon(Name, markPicture(line, m_theme.colours(), devicePixelRatioF()));
    item.setData(Name, Qt::AccessibleTextRole, spoken(line, name));
    item.setToolTip(Name, name);
    item.setToolTip(Hidden, rulesText(line.filteredBy));
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    if (line.category.isEmpty())
        item.setFont(Name, bold);
    for (const auto& [column, count] : {std::pair(Missing, missing), {Failed, line.failed}}) {
        if (count == 0)
            continue;
        item.setFont(column, bold);
        item.setForeground(column, m_theme.colours().warn);
    }
    if (!line.announced) {
        item.setForeground(Announced, m_theme.colours().soft);
        item.setForeground(Missing, m_theme.colours().soft);
        item.setData(Missing, Qt::AccessibleTextRole, tr("unknown"));
    }
}

} // namespace sheaf

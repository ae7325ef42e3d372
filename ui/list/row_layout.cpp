#include "ui/list/row_layout.h"

#include "ui/list/row_texts.h"
#include "ui/parts/fonts.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>

namespace sheaf {

namespace {

constexpr int margin = 16;
constexpr int badgeSize = 36;
constexpr int gap = 12;
constexpr int starSize = 28;
constexpr int topPadding = 10;
constexpr int bottomPadding = 10;
constexpr int chipPadding = 8;
constexpr int chipGap = 4;
constexpr int dotSize = 6;

/// As many names as leave room for how many more there are.
QString fittingAuthors(const PaperRow& row, const QFontMetrics& measure, int width) {
    for (int names = int(row.firstAuthors.size()); names > 1; --names) {
        const QString line = authorLine(row, names);
        if (measure.horizontalAdvance(line) <= width)
            return line;
    }
    return measure.elidedText(authorLine(row, 1), Qt::ElideMiddle, width);
}

} // namespace

RowMetrics::RowMetrics(const QFont& base)
    : title(scaledFont(base, 1.06)), unread(scaledFont(base, 1.06, QFont::DemiBold)),
      small(scaledFont(base, 0.92)), chip(smallFont(base)), badge(scaledFont(base, 1.08, QFont::Bold)) {
    // Chinese glyphs come from another font and stand higher than the title font's own lines.
    titleLine = std::max(QFontMetrics(title).height(), title.pixelSize() * 7 / 5);
    smallLine = QFontMetrics(small).height();
    chipHeight = QFontMetrics(chip).height() + 2;
    rowHeight = topPadding + 2 * titleLine + 2 + smallLine + 4 + chipHeight + bottomPadding;
}

RowLayout::RowLayout(const PaperRow& row, const QRect& rect, const RowMetrics& metrics) {
    const QRect inner = rect.adjusted(margin, topPadding, -8, -bottomPadding);
    badge = QRect(inner.topLeft(), QSize(badgeSize, badgeSize));
    mark = QRect(badge.left(), badge.bottom() + 4, badgeSize, 14);
    dot = QRect(rect.left() + 5, badge.center().y() - dotSize / 2, dotSize, dotSize);
    star = QRect(inner.right() - starSize + 1, inner.top() - 4, starSize, starSize);

    const int left = badge.right() + 1 + gap;
    const int width = std::max(40, star.left() - 4 - left);
    titleLines = wrappedLines(row.title, row.read ? metrics.title : metrics.unread, width, 2);
    titleBox = QRect(left, inner.top() - 1, width, int(titleLines.size()) * metrics.titleLine);

    const int whole = inner.right() - 8 - left;
    authorsBox = QRect(left, titleBox.bottom() + 3, whole, metrics.smallLine);
    authors = fittingAuthors(row, QFontMetrics(metrics.small), whole);

    const QRect lastLine(left, authorsBox.bottom() + 5, whole, metrics.chipHeight);
    if (row.failure.isEmpty() || row.score)
        placeChips(row, lastLine, metrics);
    else
        placeFailure(row, lastLine, metrics);
}

void RowLayout::placeFailure(const PaperRow& row, const QRect& line, const RowMetrics& metrics) {
    const QFontMetrics small(metrics.small);
    const int retryWidth = small.horizontalAdvance(retryText());
    failure = small.elidedText(row.failure, Qt::ElideRight, line.width() - retryWidth - 8);
    failureBox = line;
    failureBox.setWidth(small.horizontalAdvance(failure));
    retry = QRect(failureBox.right() + 8, line.top(), retryWidth, line.height());
}

void RowLayout::placeChips(const PaperRow& row, const QRect& line, const RowMetrics& metrics) {
    const QFontMetrics measure(metrics.chip);
    int left = line.left();
    for (const QString& text : {newVersionMark(row), row.forYou ? forYouMark() : QString()}) {
        if (text.isEmpty())
            continue;
        const int width = measure.horizontalAdvance(text) + 2 * chipPadding;
        chips.append({QRect(left, line.top(), width, line.height()), text, true});
        left += width + chipGap;
    }
    for (const QString& text : chipTexts(row)) {
        // Whole chips or none: half a tag says less than its absence. Only a first one too long for the line
        // is cut.
        const int room = line.right() - left - 2 * chipPadding;
        if (!chips.isEmpty() && measure.horizontalAdvance(text) > room)
            return;
        const QString fitting = measure.elidedText(text, Qt::ElideRight, room);
        const int width = measure.horizontalAdvance(fitting) + 2 * chipPadding;
        chips.append({QRect(left, line.top(), width, line.height()), fitting});
        left += width + chipGap;
    }
}

QStringList wrappedLines(const QString& text, const QFont& font, int width, int most) {
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = lines.size() + 1 == most;
        const QString rest = text.mid(line.textStart());
        lines.append(last ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)
                          : text.mid(line.textStart(), line.textLength()).trimmed());
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}

QString retryText() { return QCoreApplication::translate("PaperList", "Retry"); }

} // namespace sheaf

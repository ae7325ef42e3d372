#include "ui/list/row_layout.h"

#include "ui/list/author_line.h"
#include "ui/list/row_texts.h"
#include "ui/parts/fonts.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QTextLayout>

#include <algorithm>

namespace sheaf {

namespace {

constexpr int margin = 16;
constexpr int gap = 12;
constexpr int starSize = 28;
constexpr int chipPadding = 8;
constexpr int chipGap = 4;
constexpr int dotSize = 6;

int authorsWidth(const QString& text, const QList<TextRange>& followed, const RowMetrics& metrics) {
    const QFontMetrics plain(metrics.small);
    const QFontMetrics heavy(metrics.followed);
    int width = plain.horizontalAdvance(text);
    for (const TextRange& range : followed) {
        const QString name = text.mid(range.start, range.size);
        width += heavy.horizontalAdvance(name) - plain.horizontalAdvance(name);
    }
    return width;
}

/// As many names as leave room for how many more there are.
AuthorLine fittingAuthors(const PaperRow& row, const RowMetrics& metrics, int width) {
    for (int names = knownAuthors(row); names > 1; --names) {
        const AuthorLine line = authorLine(row, names);
        if (authorsWidth(line.text, line.followed, metrics) <= width)
            return line;
    }
    const AuthorLine one = authorLine(row, 1);
    if (authorsWidth(one.text, one.followed, metrics) <= width)
        return one;
    return {QFontMetrics(metrics.small).elidedText(one.text, Qt::ElideMiddle, width), {}};
}

MarkedLine marked(const QString& text, TextPart part, const RowSearch& search) {
    return {text, search.matches ? search.matches->in(text, part) : QList<TextRange>()};
}

/// The piece of the text that one line shows: its marks counted from its own beginning, and cut at its end.
MarkedLine pieceOf(const MarkedLine& text, qsizetype start, const QString& shown) {
    const qsizetype common =
        std::mismatch(shown.begin(), shown.end(), text.text.begin() + start, text.text.end()).first -
        shown.begin();
    MarkedLine line{shown};
    for (const TextRange& mark : text.marks) {
        const qsizetype from = std::max(mark.start - start, qsizetype(0));
        const qsizetype to = std::min(mark.end() - start, common);
        if (from < to)
            line.marks += TextRange{from, to - from};
    }
    return line;
}

} // namespace

RowMetrics::RowMetrics(const QFont& base, const ListLook& look)
    : title(scaledFont(base, 1.06)), unread(scaledFont(base, 1.06, QFont::DemiBold)),
      small(scaledFont(base, 0.92)), followed(scaledFont(base, 0.92, QFont::DemiBold)), chip(smallFont(base)),
      badge(scaledFont(base, 1.08, QFont::Bold)), columns(look.inColumns()), compact(look.isCompact()),
      padding(compact ? 5 : 10), badgeSize(36, 36) {
    // Chinese glyphs come from another font and stand higher than the title font's own lines.
    titleLine = std::max(QFontMetrics(title).height(), title.pixelSize() * 7 / 5);
    smallLine = QFontMetrics(small).height();
    chipHeight = QFontMetrics(chip).height() + 2;
    if (columns) {
        padding = compact ? 2 : 6;
        badgeSize = QSize(34, titleLine);
        badge = scaledFont(base, 0.96, QFont::Bold);
        rowHeight = 2 * padding + titleLine + 1;
    } else if (compact) {
        badgeSize = QSize(36, 28);
        badge = scaledFont(base, 1, QFont::Bold);
        rowHeight = padding + titleLine + 2 + std::max(smallLine, chipHeight) + padding;
    } else {
        rowHeight = padding + 2 * titleLine + 2 + smallLine + 4 + chipHeight + padding;
    }
}

RowLayout::RowLayout(const PaperRow& row, const QRect& rect, const RowMetrics& metrics,
                     const RowSearch& search) {
    placeFrame(rect, metrics);
    const int left = badge.right() + 1 + gap;
    const int top = rect.top() + metrics.padding - (metrics.compact ? 0 : 1);
    placeTitle(row, QRect(left, top, std::max(40, star.left() - 4 - left), metrics.titleLine),
               metrics.compact ? 1 : 2, metrics, search);
    const QRect line(left, titleBox.bottom() + 3, rect.right() - 16 - left, metrics.smallLine);
    if (!metrics.compact) {
        placeAuthors(row, line, metrics, search);
        placeRest(row, QRect(left, authorsBox.bottom() + 5, line.width(), metrics.chipHeight), metrics,
                  search);
        return;
    }
    // What sets papers apart must not go for the sake of a third name.
    placeAuthors(row, line.adjusted(0, 0, -line.width() / 2, 0), metrics, search);
    authorsBox.setWidth(authorsWidth(authors.text, authors.followed, metrics));
    QRect rest(authorsBox.right() + 1 + gap, line.center().y() - metrics.chipHeight / 2 + 1, 0,
               metrics.chipHeight);
    rest.setRight(line.right());
    placeRest(row, rest, metrics, search);
}

void RowLayout::mirror(const QRect& rect) {
    mirrored = true;
    const auto flip = [&rect](QRect& part) {
        if (!part.isEmpty())
            part.moveLeft(rect.left() + rect.right() - part.right());
    };
    for (QRect* part : {&dot, &badge, &mark, &star, &titleBox, &authorsBox, &failureBox, &retry, &snippetBox})
        flip(*part);
    for (Chip& chip : chips)
        flip(chip.rect);
    for (Cell& cell : cells)
        flip(cell.rect);
}

void RowLayout::placeFrame(const QRect& rect, const RowMetrics& metrics) {
    const QRect inner = rect.adjusted(margin, metrics.padding, -8, -metrics.padding);
    const int above = metrics.compact ? (inner.height() - metrics.badgeSize.height()) / 2 : 0;
    badge = QRect(inner.topLeft() + QPoint(0, above), metrics.badgeSize);
    mark = metrics.compact ? QRect() : QRect(badge.left(), badge.bottom() + 4, badge.width(), 14);
    dot = QRect(rect.left() + 5, badge.center().y() - dotSize / 2, dotSize, dotSize);
    star = QRect(inner.right() - starSize + 1, inner.top() - 4, starSize, starSize);
}

void RowLayout::placeTitle(const PaperRow& row, const QRect& line, int most, const RowMetrics& metrics,
                           const RowSearch& search) {
    titleLines = wrappedLines(marked(row.title, TextPart::Title, search),
                              row.read ? metrics.title : metrics.unread, line.width(), most);
    titleBox = line;
    titleBox.setHeight(int(titleLines.size()) * metrics.titleLine);
}

void RowLayout::placeAuthors(const PaperRow& row, const QRect& line, const RowMetrics& metrics,
                             const RowSearch& search) {
    authorsBox = line;
    const AuthorLine shown = fittingAuthors(row, metrics, line.width());
    authors = marked(shown.text, TextPart::Authors, search);
    authors.followed = shown.followed;
}

void RowLayout::placeRest(const PaperRow& row, const QRect& line, const RowMetrics& metrics,
                          const RowSearch& search) {
    if (row.failure.isEmpty() || row.score)
        placeChips(row, line, metrics, search);
    else
        placeFailure(row, line, metrics);
    if (!search.snippet.text.isEmpty() && failure.isEmpty() && !hasMarks())
        placeSnippet(search, line, metrics);
}

bool RowLayout::hasMarks() const {
    const auto isMarked = [](const MarkedLine& line) { return !line.marks.isEmpty(); };
    return isMarked(authors) || std::any_of(titleLines.begin(), titleLines.end(), isMarked) ||
           std::any_of(chips.begin(), chips.end(), [](const Chip& chip) { return chip.found; });
}

/// It takes the place of the tags; what sets the row apart stays.
void RowLayout::placeSnippet(const RowSearch& search, const QRect& line, const RowMetrics& metrics) {
    chips.removeIf([](const Chip& chip) { return !chip.isMark; });
    snippetBox = line;
    if (!chips.isEmpty())
        snippetBox.setLeft(chips.last().rect.right() + 1 + gap);
    const QFontMetrics small(metrics.small);
    // Words before what was found give way first: a line that does not show it says nothing.
    QString text = search.snippet.text;
    const QList<TextRange> marks = search.matches->in(text, search.snippet.part);
    const qsizetype found = marks.isEmpty() ? 0 : marks.first().start;
    const qsizetype shown = marks.isEmpty() ? 0 : marks.first().end();
    qsizetype from = 0;
    while (from < found &&
           small.horizontalAdvance(text.mid(from, shown - from)) > snippetBox.width() * 2 / 3) {
        const qsizetype blank = text.indexOf(u' ', from);
        from = blank < 0 || blank >= found ? found : blank + 1;
    }
    if (from > 0)
        text = u'…' + text.mid(from);
    const QString elided = small.elidedText(text, Qt::ElideRight, snippetBox.width());
    snippet = pieceOf(marked(text, search.snippet.part, search), 0, elided);
}

void RowLayout::placeFailure(const PaperRow& row, const QRect& line, const RowMetrics& metrics) {
    const QFontMetrics small(metrics.small);
    const int retryWidth = small.horizontalAdvance(retryText());
    failure = small.elidedText(row.failure, Qt::ElideRight, line.width() - retryWidth - 8);
    failureBox = line;
    failureBox.setWidth(small.horizontalAdvance(failure));
    retry = QRect(failureBox.right() + 8, line.top(), retryWidth, line.height());
}

void RowLayout::placeChips(const PaperRow& row, const QRect& line, const RowMetrics& metrics,
                           const RowSearch& search) {
    const QFontMetrics measure(metrics.chip);
    int left = line.left();
    const QString extracted = row.extracted && mark.isEmpty() ? extractedMark() : QString();
    for (const QString& text : {newVersionMark(row), row.forYou ? forYouMark() : QString(), extracted}) {
        if (text.isEmpty())
            continue;
        const int width = measure.horizontalAdvance(text) + 2 * chipPadding;
        if (left + width > line.right() + 1)
            return;
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
        const bool found = search.matches && !search.matches->in(text, TextPart::Tags).isEmpty();
        chips.append({QRect(left, line.top(), width, line.height()), fitting, false, found});
        left += width + chipGap;
    }
}

QList<MarkedLine> wrappedLines(const MarkedLine& text, const QFont& font, int width, int most) {
    QTextLayout layout(text.text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QList<MarkedLine> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool last = lines.size() + 1 == most;
        const QString rest = text.text.mid(line.textStart());
        const QString shown = last ? QFontMetrics(font).elidedText(rest, Qt::ElideRight, width)
                                   : rest.left(line.textLength()).trimmed();
        lines += pieceOf(text, line.textStart(), shown);
        if (last)
            break;
    }
    layout.endLayout();
    return lines;
}

QString retryText() { return QCoreApplication::translate("PaperList", "Retry"); }

} // namespace sheaf

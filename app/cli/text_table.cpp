#include "cli/text_table.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Hangul's first letters, CJK from its radicals on, Hangul's syllables, and full-width forms: the ranges
/// that terminals draw wide. https://www.unicode.org/reports/tr11/
bool isWide(char32_t character) {
    return (character >= 0x1100 && character <= 0x115F) || (character >= 0x2E80 && character <= 0xA4CF) ||
           (character >= 0xAC00 && character <= 0xD7A3) || (character >= 0xF900 && character <= 0xFAFF) ||
           (character >= 0xFF00 && character <= 0xFF60) || (character >= 0x20000 && character <= 0x3FFFD);
}

QString padded(const QString& text, int width, bool toTheRight) {
    const QString blanks(std::max(0, width - columnsOf(text)), u' ');
    return toTheRight ? blanks + text : text + blanks;
}

QList<int> widthsOf(const QList<QStringList>& rows) {
    QList<int> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths.at(i), columnsOf(row.at(i)));
    }
    return widths;
}

} // namespace

int columnsOf(const QString& text) {
    int columns = 0;
    for (const uint character : text.toUcs4())
        columns += isWide(character) ? 2 : 1;
    return columns;
}

QStringList tableLines(const QList<QStringList>& rows) {
    const QList<int> widths = widthsOf(rows);
    QStringList lines;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells += padded(row.at(i), widths.at(i), i > 0);
        lines += cells.join(u"  "_s);
    }
    return lines;
}

} // namespace sheaf

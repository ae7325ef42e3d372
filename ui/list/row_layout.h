#pragma once

#include "papers/paper_row.h"
#include "query/query_matches.h"
#include "ui/list/list_look.h"

#include <QFont>
#include <QList>
#include <QRect>
#include <QStringList>

namespace sheaf {

/// The fonts and the sizes that rows have, worked out once for a font of the desktop and a look.
struct RowMetrics {
    explicit RowMetrics(const QFont& base, const ListLook& look = {});

    QFont title;    ///< regular; unread rows draw it semi-bold
    QFont unread;   ///< the semi-bold one
    QFont small;    ///< authors, the failure's sentence
    QFont followed; ///< authors whom the reader follows
    QFont chip;
    QFont badge;
    bool columns = false; ///< all on one line
    bool compact = false; ///< the title on one line, and all else on one
    int padding = 0;      ///< px, above and below
    QSize badgeSize;
    int titleLine = 0;
    int smallLine = 0;
    int chipHeight = 0;
    int rowHeight = 0; ///< every row's, whatever it holds: that is what keeps a list of a million quick
};

/// A line of text and what is marked in it.
struct MarkedLine {
    QString text;
    QList<TextRange> marks = {};    ///< the search's words
    QList<TextRange> followed = {}; ///< authors whom the reader follows
};

/// What a list's search found in a row.
struct RowSearch {
    const QueryMatches* matches = nullptr; ///< null: nothing is searched for
    Snippet snippet = {};                  ///< its text is empty where there is none
};

/// Where the parts of one row stand and what they say after wrapping and eliding: the one source for drawing
/// it and for telling what was clicked.
struct RowLayout {
    struct Chip {
        QRect rect;
        QString text;
        bool isMark = false; ///< no tag, but what sets the row apart
        bool found = false;  ///< the search's words stand in it
    };

    /// A line of another column than the title's and the authors'.
    struct Cell {
        QRect rect;
        QString text;
    };

    RowLayout() = default;
    /// A row as a card.
    RowLayout(const PaperRow& row, const QRect& rect, const RowMetrics& metrics,
              const RowSearch& search = {});

    /// For a window that goes from right to left: every part at the other side of the row.
    void mirror(const QRect& rect);

    // The parts, one after the other: `line` is the place that each has.
    void placeTitle(const PaperRow& row, const QRect& line, int most, const RowMetrics& metrics,
                    const RowSearch& search);
    void placeAuthors(const PaperRow& row, const QRect& line, const RowMetrics& metrics,
                      const RowSearch& search);
    /// The tags and what sets the row apart, or why its summary failed, or where the search's words stand.
    void placeRest(const PaperRow& row, const QRect& line, const RowMetrics& metrics,
                   const RowSearch& search);

    bool mirrored = false;
    QRect dot;
    QRect badge;
    QRect mark; ///< under the badge, for an extracted score
    QRect star;
    QRect titleBox;
    QList<MarkedLine> titleLines; ///< at most two
    QRect authorsBox;
    MarkedLine authors;
    QRect failureBox; ///< empty where nothing failed
    QString failure;
    QRect retry;
    QList<Chip> chips;
    QList<Cell> cells; ///< none in cards
    QRect snippetBox;  ///< empty where what was found is in sight without it
    MarkedLine snippet;

  private:
    void placeFrame(const QRect& rect, const RowMetrics& metrics);
    bool hasMarks() const;
    void placeFailure(const PaperRow& row, const QRect& line, const RowMetrics& metrics);
    void placeChips(const PaperRow& row, const QRect& line, const RowMetrics& metrics,
                    const RowSearch& search);
    void placeSnippet(const RowSearch& search, const QRect& line, const RowMetrics& metrics);
};

/// The text in at most `most` lines of this width with its marks; the last line is elided where more would
/// follow.
QList<MarkedLine> wrappedLines(const MarkedLine& text, const QFont& font, int width, int most);

/// "Retry", as the row writes it.
QString retryText();

} // namespace sheaf

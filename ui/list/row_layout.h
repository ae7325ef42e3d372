#pragma once

#include "papers/paper_row.h"
#include "query/query_matches.h"

#include <QFont>
#include <QList>
#include <QRect>
#include <QStringList>

namespace sheaf {

/// The fonts and the height that rows have, worked out once for a font of the desktop.
struct RowMetrics {
    explicit RowMetrics(const QFont& base);

    QFont title;  ///< regular; unread rows draw it semi-bold
    QFont unread; ///< the semi-bold one
    QFont small;  ///< authors, the failure's sentence
    QFont chip;
    QFont badge;
    int titleLine = 0; ///< px
    int smallLine = 0;
    int chipHeight = 0;
    int rowHeight = 0; ///< every row's, whatever it holds: that is what keeps a list of a million quick
};

/// A line of text and what is marked in it.
struct MarkedLine {
    QString text;
    QList<TextRange> marks = {};
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

    RowLayout(const PaperRow& row, const QRect& rect, const RowMetrics& metrics,
              const RowSearch& search = {});

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
    QRect snippetBox; ///< empty where what was found is in sight without it
    MarkedLine snippet;

  private:
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

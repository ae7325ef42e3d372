#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace sheaf {

/// "## 3. Title *(175 votes)*".
struct HfPaperHeading {
    int number = 0;
    QString title;
    std::optional<int> votes;
};
std::optional<HfPaperHeading> hfPaperHeading(QStringView line);

/// What begins a section, in any layout: "### Main Idea:", "### II. Main Idea:", "-   **Main Idea:** text",
/// "**- Main Idea:** text".
struct HfSectionHeading {
    QString name;     ///< as it is kept; the heading's own words where it is none of the format's
    QStringView text; ///< what follows on the line
    bool known = false;
    bool bullet = false; ///< its text is indented as an item of a list
    bool numbered = false;
};
std::optional<HfSectionHeading> hfSectionHeading(QStringView line);

/// "**Authors:** text".
struct HfLabelled {
    QStringView label;
    QStringView text;
};
std::optional<HfLabelled> hfLabelled(QStringView line);

/// What the format says in place of the sections where a summary failed.
bool isHfPlaceholder(QStringView line);

bool isHfFigureHeading(QStringView line);
bool isHfLinksHeading(QStringView line);

/// Whether a line of a section's text would be read as one of these.
bool endsHfText(QStringView line);

} // namespace sheaf

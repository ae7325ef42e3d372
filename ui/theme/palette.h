#pragma once

#include <QColor>

namespace sheaf {

/// The look's colours, one set for the window and the reading page. Every text colour keeps a contrast of at
/// least 4.5 on every ground it stands on (a test computes it).
struct Palette {
    bool dark = false;
    QColor bg;       ///< list and reading ground
    QColor side;     ///< sidebar, toolbar, status bar
    QColor line;     ///< hairlines
    QColor ink;      ///< text
    QColor soft;     ///< secondary text
    QColor faint;    ///< labels, counts
    QColor accent;   ///< links, selection text, primary button, unread dot
    QColor accentBg; ///< selected row
    QColor chip;     ///< tag chips
    QColor star;
    QColor good; ///< score 80 and up
    QColor goodBg;
    QColor mid; ///< score 60 to 79
    QColor midBg;
    QColor low; ///< score under 60
    QColor lowBg;
    QColor card;  ///< TL;DR, figure
    QColor warn;  ///< failures, gaps
    QColor found; ///< ground of the words that a search found

    const QColor& scoreInk(int score) const;
    const QColor& scoreGround(int score) const;
};

const Palette& lightPalette();
const Palette& darkPalette();
/// For the reading page alone: paper in warm light.
const Palette& sepiaPalette();

/// WCAG 2.1's contrast ratio of two opaque colours, 1 to 21.
/// https://www.w3.org/TR/WCAG21/#dfn-contrast-ratio
double contrast(const QColor& one, const QColor& other);

} // namespace sheaf

#pragma once

#include <QByteArray>

namespace sheaf::test {

/// A PDF of so many pages, written by hand so that it has what QPdfWriter does not write: an outline, links
/// inside the document and to the web, names for places. Two columns of text under a title, a coloured
/// figure on the second page; page N says "This is page N". The first page links to "Results" (the third
/// page, 200 points down) by name, to https://example.com/code, and to a file.
QByteArray writtenPdf(int pages);

/// Where the first page's links are, in points from the top left: the middle of each.
struct LinkSpot {
    double x;
    double y;
};
constexpr LinkSpot nameLink{100, 712};
constexpr LinkSpot webLink{260, 712};
constexpr LinkSpot fileLink{420, 712};

} // namespace sheaf::test

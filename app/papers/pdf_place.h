#pragma once

namespace sheaf {

/// Where a reader stands in a PDF, and how large its pages are shown.
struct PdfPlace {
    static constexpr double fitWidth = 0;
    static constexpr double fitPage = -1;

    int page = 0;           ///< from 0
    double down = 0;        ///< the share of the page that is above the top of the view: 0 to 1
    double zoom = fitWidth; ///< 1 is the page's own size; or fitWidth, fitPage

    bool operator==(const PdfPlace&) const = default;
};

} // namespace sheaf

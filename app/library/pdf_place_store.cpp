#include "library/pdf_place_store.h"

#include "library/connection.h"

#include <cmath>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr double thousand = 1000;

} // namespace

Result<std::optional<PdfPlace>> PdfPlaceStore::of(PaperKey paper) {
    Statement statement = m_connection.prepare("SELECT page, down, zoom FROM pdf_places WHERE paper = ?"_ba);
    statement.with(paper);
    std::optional<PdfPlace> place;
    if (statement.step()) {
        const qint64 zoom = statement.number(2);
        place = PdfPlace{.page = statement.integer(0),
                         .down = double(statement.number(1)) / thousand,
                         .zoom = zoom > 0 ? double(zoom) / thousand : double(zoom)};
    }
    const Outcome outcome = statement.outcome();
    return outcome ? Result<std::optional<PdfPlace>>(place) : outcome.error();
}

Outcome PdfPlaceStore::keep(PaperKey paper, const PdfPlace& place) {
    const double zoom = place.zoom > 0 ? place.zoom * thousand : place.zoom;
    return m_connection.run("INSERT INTO pdf_places (paper, page, down, zoom) VALUES (?, ?, ?, ?) "
                            "ON CONFLICT DO UPDATE SET page = excluded.page, down = excluded.down, "
                            "zoom = excluded.zoom"_ba,
                            paper, place.page, std::lround(place.down * thousand), std::lround(zoom));
}

} // namespace sheaf

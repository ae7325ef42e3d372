#include "services/pdf/pdf_service.h"

#include "base/when_ready.h"
#include "library/library.h"
#include "library/paper_store.h"
#include "library/pdf_place_store.h"
#include "papers/paper_links.h"
#include "services/pdf/pdf_fetch.h"
#include "settings/settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

PdfService::PdfService(std::shared_ptr<Library> library, const Settings& settings, HttpClient& http,
                       QString folder, const Clock& clock, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_settings(settings), m_http(http),
      m_folder(std::move(folder)), m_clock(clock) {}

PdfService::~PdfService() = default;

QString PdfService::addressOf(const DayEntry& entry) const {
    const bool isSample = std::ranges::any_of(
        entry.listings, [](const Listing& listing) { return listing.source == source::sample; });
    return isSample ? QString() : pdfAddress(entry.paper, m_settings.text(u"feeds.arxiv.pdf_url"_s));
}

QFuture<Result<QString>> PdfService::fileOf(PaperKey paper, const CancelFlag& cancel, PdfFrom from) {
    if (const PdfFetch* fetch = m_fetches.value(paper); fetch && !fetch->isStopped())
        return fetch->future();
    const PdfCache cache(m_folder, qint64(m_settings.number(u"pdf.cache_mb"_s)) << 20);
    auto* fetch = new PdfFetch(m_http, cache, m_clock, cancel, this);
    m_fetches.insert(paper, fetch);
    connect(fetch, &PdfFetch::progressed, this,
            [this, paper](qint64 received, qint64 total) { emit progressed(paper, received, total); });
    connect(fetch, &PdfFetch::ended, this, [this, paper, fetch] {
        if (m_fetches.value(paper) == fetch)
            m_fetches.remove(paper);
        fetch->deleteLater();
    });
    const auto entry = m_library->read([paper](Connection& c) { return PaperStore(c).entry(paper); });
    whenReady(entry, fetch, [this, fetch, from](const Result<DayEntry>& found) {
        if (found)
            fetch->start(found->paper, addressOf(*found), m_settings.number(u"feeds.arxiv.interval_ms"_s),
                         from);
        else
            fetch->fail(found.error());
    });
    return fetch->future();
}

QFuture<Result<std::optional<PdfPlace>>> PdfService::placeOf(PaperKey paper) {
    return m_library->read([paper](Connection& c) { return PdfPlaceStore(c).of(paper); });
}

QFuture<Outcome> PdfService::keepPlace(PaperKey paper, const PdfPlace& place) {
    return m_library->write([paper, place](Connection& c) { return PdfPlaceStore(c).keep(paper, place); });
}

} // namespace sheaf

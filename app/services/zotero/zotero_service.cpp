#include "services/zotero/zotero_service.h"

#include "base/ready.h"
#include "base/when_ready.h"
#include "library/library.h"
#include "library/paper_store.h"
#include "services/feed_settings.h"
#include "services/zotero/zotero_run.h"
#include "settings/settings.h"

#include <QPromise>

namespace sheaf {

using namespace Qt::StringLiterals;

ZoteroService::ZoteroService(std::shared_ptr<Library> library, const Settings& settings, PdfService& pdfs,
                             QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_settings(settings), m_pdfs(pdfs) {}

QFuture<Result<ZoteroReport>> ZoteroService::send(const QList<PaperKey>& papers) {
    if (m_busy)
        return ready<ZoteroReport>(
            Error{ErrorKind::Usage, tr("Papers are being sent to Zotero already. Wait until that is done.")});
    m_busy = true;
    m_cancel = CancelFlag();
    const auto promise = std::make_shared<QPromise<Result<ZoteroReport>>>();
    promise->start();
    const auto end = [this, promise](const Result<ZoteroReport>& report) {
        m_busy = false;
        promise->addResult(report);
        promise->finish();
    };
    const ZoteroWay way{.address = QUrl(m_settings.text(u"zotero.address"_s)),
                        .userAgent = userAgent(m_settings.text(u"network.contact"_s)),
                        .withPdfs = m_settings.flag(u"zotero.pdf"_s)};
    const auto entries = m_library->read([papers](Connection& c) { return PaperStore(c).entries(papers); });
    whenReady(entries, this, [this, way, end](const Result<QList<DayEntry>>& found) {
        if (!found || found->isEmpty())
            return end(found ? Error{ErrorKind::NotFound, tr("These papers are no longer in the library.")}
                             : found.error());
        auto* run = new ZoteroRun(way, *found, m_pdfs, m_cancel, this);
        connect(run, &ZoteroRun::progressed, this, &ZoteroService::progressed);
        connect(run, &ZoteroRun::ended, this, [run, end](const Result<ZoteroReport>& report) {
            run->deleteLater();
            end(report);
        });
        run->start();
    });
    return promise->future();
}

} // namespace sheaf

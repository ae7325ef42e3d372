#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "base/result.h"
#include "papers/day.h"
#include "papers/pdf_place.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace sheaf {

class HttpClient;
class Library;
class PdfFetch;
class Settings;

/// Where a PDF may come from: Server where what is in the cache is no good.
enum class PdfFrom { CacheOrServer, Server };

/// Papers' PDFs: from the cache, and fetched into it at the feeds' pace where they are asked for; and where
/// the reader stands in them. Call it on the thread it was made on.
class PdfService : public QObject {
    Q_OBJECT

  public:
    /// `folder` is the cache's; the setting pdf.cache_mb bounds it.
    PdfService(std::shared_ptr<Library> library, const Settings& settings, HttpClient& http, QString folder,
               const Clock& clock, QObject* parent = nullptr);
    ~PdfService() override;

    /// Where the paper's PDF is on the web; empty where none is known. The sample's papers have none.
    QString addressOf(const DayEntry& entry) const;

    /// The path of the PDF of the paper's present version, fetched where it is not there. One download for
    /// all who ask while it is under way; the first one's flag ends it. The file may go when other PDFs come:
    /// open it soon.
    QFuture<Result<QString>> fileOf(PaperKey paper, const CancelFlag& cancel = {},
                                    PdfFrom from = PdfFrom::CacheOrServer);

    /// Where the reader stood; none in a PDF that was never opened.
    QFuture<Result<std::optional<PdfPlace>>> placeOf(PaperKey paper);
    QFuture<Outcome> keepPlace(PaperKey paper, const PdfPlace& place);

  signals:
    /// Bytes of a download; 0 in all where the server does not say how many.
    void progressed(sheaf::PaperKey paper, qint64 received, qint64 total);

  private:
    std::shared_ptr<Library> m_library;
    const Settings& m_settings;
    HttpClient& m_http;
    QString m_folder;
    const Clock& m_clock;
    QHash<PaperKey, PdfFetch*> m_fetches; ///< children of this object
};

} // namespace sheaf

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "papers/feed_source.h"
#include "services/fetch_outlook.h"
#include "services/fetch_report.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace sheaf {

class ArchiveService;
class FetchRun;
class HttpClient;
class Library;
class Settings;
struct FetchPart;

/// Brings days into the library: asks the sources, parses off the calling thread, stores, writes the ledger.
/// One fetch at a time; pages that came are kept when a later one fails or the reader cancels.
class FetchService : public QObject {
    Q_OBJECT

  public:
    FetchService(std::shared_ptr<Library> library, const Settings& settings, HttpClient& http,
                 ArchiveService& archive, const Clock& clock, QObject* parent = nullptr);
    ~FetchService() override;

    /// An error only where the request itself makes no sense, a fetch is under way or the ledger cannot be
    /// read; what sources answer is in the report. Of several days those that the ledger says are whole are
    /// not asked for again; the report has no line for them.
    QFuture<Result<FetchReport>> fetch(const FetchRequest& request);
    void cancel();
    bool busy() const;

    /// What fetch() would do for several days, without asking any source. An error where the request makes no
    /// sense or the ledger cannot be read.
    QFuture<Result<FetchOutlook>> outlook(const FetchRequest& request);

  signals:
    void started(QDate day);
    void progressed(const sheaf::FetchProgress& progress);
    void finished(const sheaf::FetchReport& report);

  private:
    std::optional<Error> faultOf(const FetchRequest& request) const;
    QFuture<Result<QList<FetchRecord>>> ledgerOf(const FetchRequest& request);
    QStringList sourcesOf(const FetchRequest& request) const;
    QList<FeedSource> feeds() const;
    bool reachesToday(const FetchRequest& request) const;
    FetchPart dayPart(const QString& source, const FetchRequest& request) const;
    QStringList categoriesOf(const FetchRequest& request) const;
    QList<FetchPart> partsOf(const QString& source, const FetchRequest& request,
                             const QList<FetchRecord>& ledger) const;
    void beginDay(const FetchRequest& request);
    void beginSeveralDays(const FetchRequest& request);
    void addWatchesAndStart(const FetchRequest& request, const QList<FetchRecord>& ledger);
    void add(const QString& source, const QList<FetchPart>& parts, const QStringList& categories);

    std::shared_ptr<Library> m_library;
    const Settings& m_settings;
    HttpClient& m_http;
    ArchiveService& m_archive;
    const Clock& m_clock;
    FetchRun* m_run = nullptr;
};

} // namespace sheaf

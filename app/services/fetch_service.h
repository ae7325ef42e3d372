#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "services/fetch_report.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <memory>

namespace sheaf {

class ArchiveService;
class FeedClient;
class FetchRun;
class HttpClient;
class Library;
class Settings;

/// Brings a day into the library: asks the sources, parses off the calling thread, stores, writes the ledger.
/// One day at a time; pages that came are kept when a later one fails or the reader cancels.
class FetchService : public QObject {
    Q_OBJECT

  public:
    FetchService(std::shared_ptr<Library> library, const Settings& settings, HttpClient& http,
                 ArchiveService& archive, const Clock& clock, QObject* parent = nullptr);
    ~FetchService() override;

    /// An error only where the request itself makes no sense or a fetch is under way; what sources answer is
    /// in the report.
    QFuture<Result<FetchReport>> fetch(const FetchRequest& request);
    void cancel();
    bool busy() const;

  signals:
    void started(QDate day);
    void progressed(const sheaf::FetchProgress& progress);
    void finished(const sheaf::FetchReport& report);

  private:
    std::unique_ptr<FeedClient> client(const QString& name) const;
    QStringList sourcesOf(const FetchRequest& request) const;
    QStringList categoriesOf(const FetchRequest& request) const;
    QFuture<Result<FetchReport>> begin(std::unique_ptr<FetchRun> run, QDate day);

    std::shared_ptr<Library> m_library;
    const Settings& m_settings;
    HttpClient& m_http;
    ArchiveService& m_archive;
    const Clock& m_clock;
    FetchRun* m_run = nullptr;
};

} // namespace sheaf

#pragma once

#include "base/result.h"
#include "papers/paper.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

#include <memory>
#include <optional>

namespace sheaf {

class ArchiveService;
class HttpClient;
class Library;
class Settings;
struct ArxivQueryOptions;

/// What became of papers that were named.
struct Addition {
    QStringList here;           ///< ids of those that the library has now
    int added = 0;              ///< of these, that it had not
    QStringList unknown;        ///< that arXiv has not
    std::optional<Error> fault; ///< why it ended before the others were asked for
};

/// Adds papers that the reader names, from whatever day and category. Use on the main thread.
class AdditionService : public QObject {
    Q_OBJECT

  public:
    /// All of them must outlive the service.
    AdditionService(std::shared_ptr<Library> library, const Settings& settings, HttpClient& http,
                    ArchiveService& archive, QObject* parent = nullptr);

    /// The paper's key; arXiv is asked for it where the library does not have it, and it is then listed on
    /// the day of its mailing, provisionally. ErrorKind::NotFound for a paper that arXiv has not.
    QFuture<Result<PaperKey>> add(const QString& id);

    /// The same for several papers, asked for in as few questions as arXiv takes; what came is stored as it
    /// comes, whatever happens to the rest.
    QFuture<Addition> addAll(const QStringList& ids);

  private:
    QFuture<Result<PaperKey>> fetch(const QString& id);
    QFuture<Addition> fetchAll(const Addition& done, const QStringList& lacking, qsizetype most);
    QFuture<Result<QList<PaperKey>>> store(const QList<Paper>& papers);
    ArxivQueryOptions options() const;

    std::shared_ptr<Library> m_library;
    const Settings& m_settings;
    HttpClient& m_http;
    ArchiveService& m_archive;
};

} // namespace sheaf

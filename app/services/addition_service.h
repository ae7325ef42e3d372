#pragma once

#include "base/result.h"
#include "papers/paper.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace sheaf {

class ArchiveService;
class HttpClient;
class Library;
class Settings;

/// Adds single papers that the reader names, from whatever day and category. Use on the main thread.
class AdditionService : public QObject {
    Q_OBJECT

  public:
    /// All of them must outlive the service.
    AdditionService(std::shared_ptr<Library> library, const Settings& settings, HttpClient& http,
                    ArchiveService& archive, QObject* parent = nullptr);

    /// The paper's key; arXiv is asked for it where the library does not have it, and it is then listed on
    /// the day of its mailing, provisionally. ErrorKind::NotFound for a paper that arXiv has not.
    QFuture<Result<PaperKey>> add(const QString& id);

  private:
    QFuture<Result<PaperKey>> fetch(const QString& id);
    QFuture<Result<PaperKey>> store(const Paper& paper);

    std::shared_ptr<Library> m_library;
    const Settings& m_settings;
    HttpClient& m_http;
    ArchiveService& m_archive;
};

} // namespace sheaf

#pragma once

#include "base/result.h"
#include "papers/paper.h"

#include <QDate>
#include <QFuture>
#include <QObject>

#include <memory>

namespace sheaf {

class ArchiveService;
class Library;

/// The dozen invented papers that come with the program, for looking around without a network. They go
/// through the same parsers as any feed and are marked as a sample wherever they show.
class SampleService : public QObject {
    Q_OBJECT

  public:
    SampleService(std::shared_ptr<Library> library, ArchiveService& archive, QObject* parent = nullptr);

    /// The day the sample papers are listed on.
    static QDate day();

    /// Where the sample's own library belongs: beside the given one, so that invented papers never mix with
    /// real ones.
    static QString libraryPathBeside(const QString& libraryPath);

    /// Stores the sample papers; gives their keys.
    QFuture<Result<QList<PaperKey>>> load();

  private:
    std::shared_ptr<Library> m_library;
    ArchiveService& m_archive;
};

} // namespace sheaf

#pragma once

#include "base/result.h"
#include "query/selection.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>
#include <QStringList>

#include <memory>

namespace sheaf {

class Library;

struct ExportRequest {
    Selection selection;
    QString style = QStringLiteral("sheaf");
    QString language; ///< of the labels; empty for the style's own
    QString path;     ///< a file; written atomically
};

struct ExportReport {
    QString path;
    int papers = 0;
};

/// Writes a selection of the library as a digest.
class ExportService : public QObject {
    Q_OBJECT

  public:
    explicit ExportService(std::shared_ptr<Library> library, QObject* parent = nullptr);

    /// The names of the styles there are: "sheaf", "json".
    static QStringList styles();

    /// The digest's text, UTF-8. An empty selection is an ErrorKind::NotFound.
    QFuture<Result<QByteArray>> render(const ExportRequest& request);
    QFuture<Result<ExportReport>> write(const ExportRequest& request);

  private:
    std::shared_ptr<Library> m_library;
};

} // namespace sheaf

#pragma once

#include "base/cancel.h"
#include "digests/digest_style.h"
#include "services/export_request.h"
#include "services/export_run.h"
#include "services/export_text.h"

#include <memory>

namespace sheaf {

class Connection;

/// The papers of a selection as one text, some at a time and as the library was when it began, so that memory
/// holds few of them. Blocks.
class PagedExport {
  public:
    /// No paper is an ErrorKind::NotFound.
    static Result<std::unique_ptr<PagedExport>> begun(const QString& libraryPath,
                                                      const ExportRequest& request);
    ~PagedExport();

    int papers() const { return int(m_keys.size()); }

    /// Writes all of it, or, where it is cancelled, a part. Figures that are files of their own stand beside
    /// the request's path.
    Outcome write(const DigestStyle& style, FigureUse figures, const CancelFlag& cancel,
                  const ExportTell& tell, const TakeText& take);

  private:
    PagedExport(std::unique_ptr<Connection> connection, ExportRequest request, QList<PaperKey> keys);

    std::unique_ptr<Connection> m_connection;
    const ExportRequest m_request;
    QList<PaperKey> m_keys;
};

/// Such a text in a file, which is written as a whole or not at all.
Result<ExportReport> exportInPages(const QString& libraryPath, const DigestStyle& style,
                                   const ExportRequest& request, const CancelFlag& cancel,
                                   const ExportTell& tell);

} // namespace sheaf

#pragma once

#include "base/cancel.h"
#include "digests/digest_style.h"
#include "services/export_request.h"

#include <QSet>

#include <functional>
#include <memory>

namespace sheaf {

class Library;
struct Day;

using ExportTell = std::function<void(const ExportProgress&)>;

/// Exports to files of one style, day by day, so that memory holds one day; to one file, which holds more, in
/// pages. Blocks: not for the GUI's thread.
class ExportRun {
  public:
    ExportRun(Library& library, std::shared_ptr<const DigestStyle> style, ExportRequest request,
              CancelFlag cancel, ExportTell tell)
        : m_library(library), m_style(std::move(style)), m_request(std::move(request)),
          m_cancel(std::move(cancel)), m_tell(std::move(tell)) {}

    Result<ExportReport> toOneFile();
    Result<ExportReport> toOneFilePerDay();

  private:
    Outcome write(Day& day, const QString& path);
    Outcome writeDay(QDate date);
    Outcome tellOfUnlisted();

    Library& m_library;
    std::shared_ptr<const DigestStyle> m_style;
    ExportRequest m_request;
    CancelFlag m_cancel;
    ExportTell m_tell;
    ExportReport m_report;
    QSet<PaperKey> m_written;
};

} // namespace sheaf

#pragma once

#include "base/cancel.h"
#include "papers/day.h"
#include "services/export_run.h"
#include "services/export_vault_folder.h"

namespace sheaf {

/// Exports papers as notes of a vault, with an index note for each of their days: day by day, so that memory
/// holds one. Blocks.
class VaultExport {
  public:
    VaultExport(Library& library, ExportRequest request, CancelFlag cancel, ExportTell tell)
        : m_library(library), m_request(std::move(request)), m_cancel(std::move(cancel)),
          m_tell(std::move(tell)), m_folder(m_request.path) {}

    Result<ExportReport> run();

  private:
    Outcome exportDays(const QList<QDate>& days);
    Outcome exportDay(QDate date);
    Outcome exportUnlisted(const QList<PaperKey>& keys);
    Outcome writeNotes(const QList<DayEntry>& entries);
    Outcome writeIndex(QDate date);
    Outcome write(const VaultNote& note, const QString& path);

    Library& m_library;
    ExportRequest m_request;
    CancelFlag m_cancel;
    ExportTell m_tell;
    VaultFolder m_folder;
    ExportReport m_report;
    QSet<PaperKey> m_done;
};

} // namespace sheaf

#include "services/export_pages.h"

#include "library/connection.h"
#include "library/form_store.h"
#include "services/export_file.h"
#include "services/export_keys.h"
#include "services/summary_forms.h"

namespace sheaf {

namespace {

constexpr qsizetype papersAtOnce = 500;

/// Takes each part of the papers; whether to go on is its answer.
using TakePart = std::function<Outcome(const QList<DayEntry>& part)>;

/// One way through the papers, told to the reader in halves: the first looks at them, the second writes.
class PaperParts {
  public:
    PaperParts(Connection& connection, const ExportRequest& request, const CancelFlag& cancel,
               const ExportTell& tell, const QList<PaperKey>& keys)
        : m_store(connection), m_wanted(wantedForm(request.style, request.language)), m_cancel(cancel),
          m_tell(tell), m_keys(keys) {}

    Outcome walk(const TakePart& take) {
        for (qsizetype at = 0; at < m_keys.size() && !m_cancel.raised(); at += papersAtOnce) {
            const auto part = m_store.entries(m_keys.mid(at, papersAtOnce), m_wanted);
            if (!part)
                return part.error();
            if (const Outcome taken = take(part->entries); !taken)
                return taken;
            m_done += std::min(papersAtOnce, m_keys.size() - at);
            m_tell({int(m_done / 2), int(m_keys.size())});
        }
        return {};
    }

  private:
    FormStore m_store;
    const WantedForm m_wanted;
    const CancelFlag& m_cancel;
    const ExportTell& m_tell;
    const QList<PaperKey>& m_keys;
    qsizetype m_done = 0;
};

Outcome writePapers(ExportFile& file, DigestPages& pages, PaperParts& papers) {
    Outcome outcome = papers.walk([&pages](const QList<DayEntry>& part) -> Outcome {
        pages.meet(part);
        return {};
    });
    if (outcome)
        outcome = file.write(pages.begin());
    if (outcome)
        outcome = papers.walk([&](const QList<DayEntry>& part) { return file.write(pages.write(part)); });
    return outcome ? file.write(pages.end()) : outcome;
}

} // namespace

Result<ExportReport> exportInPages(const QString& libraryPath, DigestPages& pages,
                                   const ExportRequest& request, const CancelFlag& cancel,
                                   const ExportTell& tell) {
    const auto connection = Connection::open(libraryPath, Connection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    if (const Outcome begun = (*connection)->begin(); !begun)
        return begun.error();
    const auto keys = exportedKeys(**connection, request.selection);
    if (!keys)
        return keys.error();
    const auto file = ExportFile::open(request.path);
    if (!file)
        return file.error();
    PaperParts papers(**connection, request, cancel, tell, *keys);
    if (const Outcome written = writePapers(**file, pages, papers); !written)
        return written.error();
    ExportReport report{.path = request.path, .cancelled = cancel.raised()};
    if (report.cancelled)
        return report;
    const auto kept = (*file)->keep();
    if (!kept)
        return kept.error();
    report.papers = int(keys->size());
    report.files = 1;
    report.unchanged = *kept == FileWrite::Unchanged ? 1 : 0;
    return report;
}

} // namespace sheaf

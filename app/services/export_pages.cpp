#include "services/export_pages.h"

#include "library/connection.h"
#include "library/form_store.h"
#include "services/export_figures.h"
#include "services/export_file.h"
#include "services/export_keys.h"
#include "services/export_styles.h"
#include "services/summary_forms.h"

namespace sheaf {

namespace {

constexpr qsizetype papersAtOnce = 500;

/// Takes each part of the papers; whether to go on is its answer.
using TakePart = std::function<Outcome(QList<DayEntry>& part)>;

/// Goes through the papers several times, which is told to the reader as one way.
class PaperParts {
  public:
    PaperParts(Connection& connection, const ExportRequest& request, int times, const CancelFlag& cancel,
               const ExportTell& tell)
        : m_store(connection), m_wanted(wantedForm(request.style, request.language)), m_times(times),
          m_cancel(cancel), m_tell(tell) {}

    Outcome walk(const QList<PaperKey>& keys, const TakePart& take) {
        for (qsizetype at = 0; at < keys.size() && !m_cancel.raised(); at += papersAtOnce) {
            auto part = m_store.entries(keys.mid(at, papersAtOnce), m_wanted);
            if (!part)
                return part.error();
            if (const Outcome taken = take(part->entries); !taken)
                return taken;
            m_done += std::min(papersAtOnce, keys.size() - at);
            m_tell({int(m_done / m_times), int(keys.size())});
        }
        return {};
    }

  private:
    FormStore m_store;
    const WantedForm m_wanted;
    const int m_times;
    const CancelFlag& m_cancel;
    const ExportTell& m_tell;
    qsizetype m_done = 0;
};

} // namespace

PagedExport::PagedExport(std::unique_ptr<Connection> connection, ExportRequest request, QList<PaperKey> keys)
    : m_connection(std::move(connection)), m_request(std::move(request)), m_keys(std::move(keys)) {}

PagedExport::~PagedExport() = default;

Result<std::unique_ptr<PagedExport>> PagedExport::begun(const QString& libraryPath,
                                                        const ExportRequest& request) {
    auto connection = Connection::open(libraryPath, Connection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    if (const Outcome begun = (*connection)->begin(); !begun)
        return begun.error();
    auto keys = exportedKeys(**connection, request.selection);
    if (!keys)
        return keys.error();
    return std::unique_ptr<PagedExport>(new PagedExport(std::move(*connection), request, std::move(*keys)));
}

Outcome PagedExport::write(const DigestStyle& style, FigureUse figures, const CancelFlag& cancel,
                           const ExportTell& tell, const TakeText& take) {
    const auto pages = style.pages({}, digestOptions(m_request));
    PaperParts papers(*m_connection, m_request, pages->listsPapers() ? 3 : 2, cancel, tell);
    Outcome outcome = papers.walk(m_keys, [&pages](const QList<DayEntry>& part) -> Outcome {
        pages->meet(part);
        return {};
    });
    m_keys = inOrder(m_keys, cancel.raised() ? QList<int>() : pages->order());
    if (outcome && !cancel.raised())
        outcome = take(pages->begin());
    if (outcome && pages->listsPapers())
        outcome = papers.walk(m_keys, [&](const QList<DayEntry>& part) { return take(pages->list(part)); });
    const FigureOf figureOf = [this](PaperKey paper) { return figureToPassOn(*m_connection, paper); };
    if (outcome)
        outcome = papers.walk(m_keys, [&](QList<DayEntry>& part) {
            const Outcome placed = placeFigures(part, figures, m_request.path, figureOf);
            return placed ? take(pages->write(part)) : placed;
        });
    return outcome && !cancel.raised() ? take(pages->end()) : outcome;
}

Result<ExportReport> exportInPages(const QString& libraryPath, const DigestStyle& style,
                                   const ExportRequest& request, const CancelFlag& cancel,
                                   const ExportTell& tell) {
    const auto papers = PagedExport::begun(libraryPath, request);
    if (!papers)
        return papers.error();
    const auto file = ExportFile::open(request.path);
    if (!file)
        return file.error();
    const auto take = [&file](const QByteArray& piece) { return (*file)->write(piece); };
    const FigureUse figures = request.figures ? style.figures() : FigureUse::Link;
    if (const Outcome written = (*papers)->write(style, figures, cancel, tell, take); !written)
        return written.error();
    ExportReport report{.path = request.path, .cancelled = cancel.raised()};
    if (report.cancelled)
        return report;
    const auto kept = (*file)->keep();
    if (!kept)
        return kept.error();
    report.papers = (*papers)->papers();
    report.files = 1;
    report.unchanged = *kept == FileWrite::Unchanged ? 1 : 0;
    return report;
}

} // namespace sheaf

#include "cli/papers_by_id.h"

#include "cli/text.h"
#include "cli/wait.h"
#include "papers/arxiv_id.h"
#include "services/archive_service.h"

namespace sheaf {

namespace {

Result<PaperKey> paperById(const QString& text, ArchiveService& archive) {
    const auto id = ArxivId::parse(text);
    return waitFor(archive.paper(id ? id->id : text));
}

} // namespace

Result<NamedPapers> papersById(const QStringList& ids, ArchiveService& archive, const Console& console) {
    if (ids.isEmpty())
        return Error{ErrorKind::Usage, Cli::tr("Name at least one paper by its id, such as 2601.01739.")};
    NamedPapers papers;
    for (const QString& text : ids) {
        const auto key = paperById(text, archive);
        if (key)
            papers.found += *key;
        else if (key.error().kind != ErrorKind::NotFound || ids.size() == 1)
            return key.error();
        else
            console.err << key.error().sentence << Qt::endl;
    }
    papers.missing = static_cast<int>(ids.size() - papers.found.size());
    if (papers.found.isEmpty())
        return Error{ErrorKind::NotFound, Cli::tr("None of these papers is in the library.")};
    return papers;
}

Result<PaperKey> onePaperById(const QStringList& ids, ArchiveService& archive) {
    if (ids.size() != 1)
        return Error{ErrorKind::Usage, Cli::tr("Name one paper by its id, such as 2601.01739.")};
    return paperById(ids.constFirst(), archive);
}

} // namespace sheaf

#include "services/archive_service.h"

#include "base/after.h"
#include "library/completion_store.h"
#include "library/count_store.h"
#include "library/day_ledger_store.h"
#include "library/ledger_store.h"
#include "library/library.h"
#include "library/library_check.h"
#include "library/paper_store.h"
#include "library/reading_store.h"
#include "library/search_store.h"
#include "library/snippet_store.h"
#include "library/summary_store.h"
#include "library/version_store.h"

#include <QCoreApplication>

namespace sheaf {

ArchiveService::ArchiveService(std::shared_ptr<Library> library, QObject* parent)
    : QObject(parent), m_library(std::move(library)) {}

QFuture<Result<QList<PaperKey>>> ArchiveService::find(const Selection& selection, int limit) {
    return m_library->read(
        [selection, limit](Connection& c) { return SearchStore(c).keys(selection, limit); });
}

QFuture<Result<FoundPapers>> ArchiveService::page(const Selection& selection, int limit,
                                                  const std::optional<PageEnd>& after) {
    return m_library->read(
        [selection, limit, after](Connection& c) { return SearchStore(c).page(selection, limit, after); });
}

QFuture<Result<int>> ArchiveService::count(const Selection& selection, int atMost) {
    return m_library->read(
        [selection, atMost](Connection& c) { return SearchStore(c).count(selection, atMost); });
}

QFuture<Result<QList<PaperRow>>> ArchiveService::rows(const QList<PaperKey>& papers,
                                                      const QSet<QString>& followed) {
    return m_library->read(
        [papers, followed](Connection& c) { return PaperStore(c).rows(papers, followed); });
}

QFuture<Result<QList<Snippet>>> ArchiveService::snippets(const QList<PaperKey>& papers,
                                                         const Selection& selection) {
    return m_library->read([papers, selection](Connection& c) {
        return SnippetStore(c).of(papers, QueryMatches::ofSearch(selection.search, selection.searchAsTyped));
    });
}

QFuture<Result<QList<NamedCount>>> ArchiveService::completions(FieldName field, const QString& start) {
    return m_library->read([field, start](Connection& c) { return CompletionStore(c).of(field, start); });
}

QFuture<Result<QList<DayEntry>>> ArchiveService::entries(const QList<PaperKey>& papers) {
    return m_library->read([papers](Connection& c) { return PaperStore(c).entries(papers); });
}

QFuture<Result<std::optional<PaperUpdate>>> ArchiveService::updateOf(PaperKey paper) {
    return m_library->read([paper](Connection& c) { return VersionStore(c).update(paper); });
}

QFuture<Result<QList<VersionText>>> ArchiveService::earlierVersions(PaperKey paper) {
    return m_library->read([paper](Connection& c) { return VersionStore(c).earlier(paper); });
}

QFuture<Result<QList<Summary>>> ArchiveService::summariesOf(PaperKey paper) {
    return m_library->read([paper](Connection& c) { return SummaryStore(c).of(paper); });
}

QFuture<Result<PaperKey>> ArchiveService::paper(const QString& id) {
    return m_library->read([id](Connection& c) -> Result<PaperKey> {
        auto found = PaperStore(c).find(id);
        if (!found)
            return found.error();
        if (!found->has_value())
            return Error{ErrorKind::NotFound,
                         tr("The library has no paper %1. Fetch its day first.").arg(id)};
        return found->value();
    });
}

QFuture<Result<SidebarCounts>> ArchiveService::sidebar(const Selection& selection) {
    return m_library->read([selection](Connection& c) { return CountStore(c).sidebar(selection); });
}

QFuture<Result<QList<DayCount>>> ArchiveService::days(QDate from, QDate to) {
    return m_library->read([from, to](Connection& c) { return CountStore(c).days(from, to); });
}

QFuture<Result<std::optional<QDate>>> ArchiveService::newestDay() {
    return m_library->read([](Connection& c) { return CountStore(c).newestDay(); });
}

QFuture<Result<DayLedger>> ArchiveService::dayLedger(QDate day) {
    return m_library->read([day](Connection& c) { return DayLedgerStore(c).of(day); });
}

QFuture<Result<QList<FetchRecord>>> ArchiveService::ledger(QDate day) {
    return m_library->read([day](Connection& c) { return LedgerStore(c).of(day); });
}

template <class F>
QFuture<Outcome> ArchiveService::mark(const QList<PaperKey>& papers, F change) {
    const auto marked = m_library->write([change](Connection& c) { return change(ReadingStore(c)); });
    return after(marked, this, [this, papers](const Outcome& outcome) {
        if (outcome)
            announceChange(papers);
        return outcome;
    });
}

QFuture<Outcome> ArchiveService::setStarred(const QList<PaperKey>& papers, bool starred) {
    return mark(papers, [papers, starred](ReadingStore store) { return store.setStarred(papers, starred); });
}

QFuture<Outcome> ArchiveService::setRead(const QList<PaperKey>& papers, bool read) {
    return mark(papers, [papers, read](ReadingStore store) {
        return read ? store.see(papers) : store.makeUnread(papers);
    });
}

QFuture<Outcome> ArchiveService::setLater(const QList<PaperKey>& papers, bool later) {
    return mark(papers, [papers, later](ReadingStore store) {
        return later ? store.putOff(papers) : store.setLater(papers, false);
    });
}

QFuture<Outcome> ArchiveService::setHidden(const QList<PaperKey>& papers, bool hidden) {
    return mark(papers, [papers, hidden](ReadingStore store) { return store.setHidden(papers, hidden); });
}

QFuture<Outcome> ArchiveService::setNote(PaperKey paper, const QString& markdown) {
    return mark({paper}, [paper, markdown](ReadingStore store) { return store.setNote(paper, markdown); });
}

QFuture<Outcome> ArchiveService::addTag(const QList<PaperKey>& papers, const QString& tag) {
    return mark(papers, [papers, tag](ReadingStore store) { return store.addTag(papers, tag); });
}

QFuture<Outcome> ArchiveService::removeTag(const QList<PaperKey>& papers, const QString& tag) {
    return mark(papers, [papers, tag](ReadingStore store) { return store.removeTag(papers, tag); });
}

QFuture<Result<QStringList>> ArchiveService::check() {
    // To SQLite the check of the search index is a write, though it changes nothing.
    return m_library->write([](Connection& c) { return LibraryCheck(c).faults(); });
}

} // namespace sheaf

#include "services/saved_search_service.h"

#include "base/after.h"
#include "base/ready.h"
#include "library/library.h"
#include "library/saved_search_store.h"
#include "query/query_parser.h"
#include "services/archive_service.h"

namespace sheaf {

SavedSearchService::SavedSearchService(std::shared_ptr<Library> library, ArchiveService& archive,
                                       const Clock& clock, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_archive(archive), m_clock(clock) {}

QFuture<Result<QList<SavedSearch>>> SavedSearchService::all() {
    return m_library->read([](Connection& c) { return SavedSearchStore(c).all(); });
}

QFuture<Result<SavedSearch>> SavedSearchService::named(const QString& name) {
    return m_library->read([name](Connection& c) { return SavedSearchStore(c).named(name); });
}

template <class Work>
auto SavedSearchService::change(Work work) {
    return after(m_library->write(std::move(work)), this, [this](const auto& done) {
        if (done)
            emit changed();
        return done;
    });
}

QFuture<Result<qint64>> SavedSearchService::add(const QString& name, const QString& search) {
    if (const auto query = readQuery(search); !query)
        return ready<qint64>(query.error());
    if (search.trimmed().isEmpty())
        return ready<qint64>(Error{ErrorKind::Usage, tr("There is nothing to save: type a search first.")});
    return change([name, search, at = m_clock.now()](Connection& c) {
        return SavedSearchStore(c).add(name, search, at);
    });
}

QFuture<Outcome> SavedSearchService::rename(qint64 id, const QString& name) {
    return change(
        [id, name, at = m_clock.now()](Connection& c) { return SavedSearchStore(c).rename(id, name, at); });
}

QFuture<Outcome> SavedSearchService::remove(qint64 id) {
    return change([id](Connection& c) { return SavedSearchStore(c).remove(id); });
}

QFuture<Outcome> SavedSearchService::setOrder(const QList<qint64>& ids) {
    return change([ids, at = m_clock.now()](Connection& c) { return SavedSearchStore(c).setOrder(ids, at); });
}

QFuture<Result<int>> SavedSearchService::unread(const QString& search) {
    Selection selection;
    selection.search = search;
    selection.unread = true;
    return m_archive.count(selection, mostCounted);
}

} // namespace sheaf

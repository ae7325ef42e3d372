#include "services/tag_service.h"

#include "base/after.h"
#include "library/library.h"
#include "library/tag_store.h"
#include "services/archive_service.h"

namespace sheaf {

TagService::TagService(std::shared_ptr<Library> library, ArchiveService& archive, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_archive(archive) {}

QFuture<Result<QList<NamedCount>>> TagService::mostUsed(int most) {
    return m_library->read([most](Connection& c) { return TagStore(c).mostUsed(most); });
}

QFuture<Result<QList<TagAlias>>> TagService::aliases() {
    return m_library->read([](Connection& c) { return TagStore(c).aliases(); });
}

QFuture<Result<int>> TagService::merge(const QStringList& tags, const QString& target) {
    return change([tags, target](Connection& c) { return TagStore(c).merge(tags, target); });
}

QFuture<Result<int>> TagService::rename(const QString& tag, const QString& name) {
    return change([tag, name](Connection& c) { return TagStore(c).rename(tag, name); });
}

QFuture<Outcome> TagService::dropAlias(const QString& name) {
    return m_library->write([name](Connection& c) { return TagStore(c).dropAlias(name); });
}

QFuture<Result<int>> TagService::change(std::function<Result<QList<PaperKey>>(Connection&)> work) {
    return after(m_library->write(std::move(work)), this,
                 [this](const Result<QList<PaperKey>>& papers) -> Result<int> {
                     if (!papers)
                         return papers.error();
                     m_archive.announceChange(*papers);
                     return static_cast<int>(papers->size());
                 });
}

} // namespace sheaf

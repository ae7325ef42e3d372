#include "services/similar_service.h"

#include "library/library.h"
#include "library/similar_store.h"

namespace sheaf {

SimilarService::SimilarService(std::shared_ptr<Library> library) : m_library(std::move(library)) {}

QFuture<Result<QList<SimilarPaper>>> SimilarService::nearest(PaperKey paper, int most) {
    return m_library->read([paper, most](Connection& c) { return SimilarStore(c).nearest(paper, most); });
}

} // namespace sheaf

#pragma once

#include "base/result.h"
#include "papers/similar_paper.h"

#include <QFuture>

#include <memory>

namespace sheaf {

class Library;

/// Which papers of the archive are near another, found on this machine. Any thread; the work is done on one
/// of the library's own.
class SimilarService {
  public:
    explicit SimilarService(std::shared_ptr<Library> library);

    /// How many a reader is shown.
    static constexpr int usual = 20;

    /// Nearest first, at most `most`, without the paper itself (see SimilarStore).
    QFuture<Result<QList<SimilarPaper>>> nearest(PaperKey paper, int most = usual);

  private:
    std::shared_ptr<Library> m_library;
};

} // namespace sheaf

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "papers/overview.h"
#include "papers/reading_habit.h"
#include "query/selection.h"

#include <QFuture>

#include <memory>

namespace sheaf {

class Library;

/// What the overview draws of a selection's papers. Every call returns at once; the work is done on the
/// library's own threads.
class OverviewService {
  public:
    OverviewService(std::shared_ptr<Library> library, const Clock& clock);

    /// Of the newest papers of the selection (its days included), with the gaps of the days' ledgers.
    QFuture<Result<Overview>> of(const Selection& selection);

    /// Of the whole library, whatever the selection.
    QFuture<Result<ReadingHabit>> reading();

  private:
    std::shared_ptr<Library> m_library;
    const Clock& m_clock;
};

} // namespace sheaf

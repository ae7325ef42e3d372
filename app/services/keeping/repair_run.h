#pragma once

#include "base/cancel.h"
#include "library/library_check.h"
#include "services/keeping/keeping_service.h"

namespace sheaf {

/// One check, or one check with repair, on the thread it is called on. Each step that writes is a transaction
/// of its own on the library's writer.
class RepairRun {
  public:
    using BackUp = std::function<Outcome(QString& file)>;

    RepairRun(Library& library, StepTold told, CancelFlag cancel)
        : m_library(library), m_told(std::move(told)), m_cancel(std::move(cancel)) {}

    Result<QList<LibraryFault>> check();
    Result<RepairReport> repair(const BackUp& backUp);

  private:
    Outcome repairAll(const QList<LibraryFault>& faults, RepairReport& report);
    Outcome rebuildIndex(RepairReport& report);
    Outcome finishReport(RepairReport& report);

    Library& m_library;
    StepTold m_told;
    CancelFlag m_cancel;
};

} // namespace sheaf

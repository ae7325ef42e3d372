#include "services/keeping/repair_run.h"

#include "library/connection.h"
#include "library/keeping/index_rebuild.h"
#include "library/keeping/library_repair.h"
#include "library/keeping/stoppable.h"
#include "library/library.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RepairRun)
};

constexpr int papersInAStep = 1000;

using Faults = QList<LibraryFault>;

bool isOfSearchIndex(const LibraryFault& fault) {
    return fault.kind == FaultKind::SearchIndex || fault.kind == FaultKind::HalfBuiltSearchIndex;
}

Error stopped() {
    return {ErrorKind::Cancelled,
            Words::tr("It was stopped; what was repaired stays so, and the rest goes on the next time.")};
}

} // namespace

/// The search index apart, a connection that only reads does it, so that nobody has to wait.
Result<Faults> RepairRun::check() {
    const auto reader = Connection::open(m_library.path(), Connection::Access::ReadOnly);
    if (!reader)
        return reader.error();
    Faults all;
    const Stoppable stoppableReader(**reader, m_cancel);
    LibraryCheck reading(**reader, m_told);
    using Part = LibraryCheck::Part;
    for (const Part part : {Part::File, Part::References, Part::Rows}) {
        const auto found = reading.look(part);
        if (!found)
            return found.error();
        all += *found;
    }
    const auto index = m_library
                           .write([told = m_told, cancel = m_cancel](Connection& connection) {
                               const Stoppable stoppable(connection, cancel);
                               return LibraryCheck(connection, told).look(Part::SearchIndex);
                           })
                           .result();
    return index ? Result<Faults>(all + *index) : index.error();
}

Result<RepairReport> RepairRun::repair(const BackUp& backUp) {
    const auto faults = check();
    if (!faults)
        return faults.error();
    RepairReport report;
    const bool anyUse = std::any_of(faults->begin(), faults->end(), LibraryRepair::canRepair);
    // A copy would have the references to nothing too, and would not count.
    const bool canBackUp = std::none_of(faults->begin(), faults->end(), [](const LibraryFault& fault) {
        return fault.kind == FaultKind::References;
    });
    if (anyUse && canBackUp) {
        m_told({Words::tr("Making a backup"), 0, 0});
        if (const Outcome made = backUp(report.backup); !made)
            return made.error();
    }
    const Outcome repaired = repairAll(*faults, report);
    const Outcome told = repaired && anyUse ? finishReport(report) : repaired;
    if (!told)
        return told.error();
    if (!anyUse)
        for (const LibraryFault& fault : *faults)
            report.left += fault.sentence;
    return report;
}

Outcome RepairRun::repairAll(const Faults& faults, RepairReport& report) {
    for (qsizetype at = 0; at < faults.size(); ++at) {
        const LibraryFault& fault = faults[at];
        if (!LibraryRepair::canRepair(fault) || isOfSearchIndex(fault))
            continue;
        m_told({Words::tr("Repairing"), int(at), int(faults.size())});
        const auto done = m_library
                              .write([fault, cancel = m_cancel](Connection& connection) {
                                  const Stoppable stoppable(connection, cancel);
                                  return LibraryRepair(connection).repair(fault);
                              })
                              .result();
        if (!done)
            return done.error().kind == ErrorKind::Cancelled ? stopped() : done.error();
        if (!done->isEmpty())
            report.done += *done;
    }
    return std::any_of(faults.begin(), faults.end(), isOfSearchIndex) ? rebuildIndex(report) : Outcome();
}

Outcome RepairRun::rebuildIndex(RepairReport& report) {
    const auto papers = m_library
                            .write([](Connection& connection) -> Result<qint64> {
                                IndexRebuild rebuild(connection);
                                const Outcome begun = rebuild.begin();
                                return begun ? rebuild.missing() : begun.error();
                            })
                            .result();
    if (!papers)
        return papers.error();
    std::optional<PaperKey> last = 0;
    for (qint64 done = 0; last; done += papersInAStep) {
        if (m_cancel.raised())
            return stopped();
        m_told({Words::tr("Building the search index anew"), int(std::min(done, *papers)), int(*papers)});
        const auto step = m_library
                              .write([after = *last](Connection& connection) {
                                  return IndexRebuild(connection).step(after, papersInAStep);
                              })
                              .result();
        if (!step)
            return step.error();
        last = *step;
    }
    const Outcome ended =
        m_library.write([](Connection& connection) { return IndexRebuild(connection).end(); }).result();
    if (ended)
        report.done += Words::tr("The search index was built anew.");
    return ended;
}

/// Repairs may have changed what the search index is made of.
Outcome RepairRun::finishReport(RepairReport& report) {
    auto faults = check();
    if (faults && std::any_of(faults->begin(), faults->end(), isOfSearchIndex)) {
        if (const Outcome rebuilt = rebuildIndex(report); !rebuilt)
            return rebuilt;
        faults = check();
    }
    if (!faults)
        return faults.error();
    for (const LibraryFault& fault : *faults)
        report.left += fault.sentence;
    report.done.removeDuplicates();
    return {};
}

} // namespace sheaf

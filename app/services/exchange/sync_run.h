#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "base/result.h"
#include "papers/paper.h"
#include "services/exchange/sync_files.h"

#include <QStringList>

#include <functional>

namespace sheaf {

class Library;

/// What came of looking into the folder.
struct SyncReport {
    int papers = 0;             ///< that another machine's changes changed here
    bool sharedChanged = false; ///< rules, saved searches or merged tags
    QStringList machines;       ///< names of those whose changes came
    QStringList others;         ///< names of all that write into the folder
    bool wrote = false;         ///< this machine's changes went out
    int waiting = 0;            ///< files that are not whole yet
    QStringList remarks;        ///< what is left alone and why, a sentence each

    bool isNews() const { return papers > 0 || sharedChanged; }
};

/// Reads what the other machines wrote into a folder, and writes what changed here. Blocks. May be killed at
/// any moment: what was read half is read again, and what was not written is written whole next time.
class SyncRun {
  public:
    SyncRun(Library& library, QString folder, const Clock& clock, CancelFlag cancel,
            std::function<void(const QList<PaperKey>&)> changed)
        : m_library(library), m_folder(std::move(folder)), m_clock(clock), m_cancel(std::move(cancel)),
          m_changed(std::move(changed)) {}

    Result<SyncReport> run();
    /// Only the second half.
    Result<SyncReport> write();

  private:
    Outcome checkFolder() const;
    Outcome readOthers(const SyncFolder& folder);
    Outcome readMachine(const SyncFolder& folder, const QString& machine, qint64 known);
    Result<bool> readFile(const SyncFile& file);
    Outcome writeOwn();
    Outcome writeFile(const SyncFolder& folder, bool whole);
    void removeLeftovers() const;
    void removeOld(const SyncFile& written);

    Library& m_library;
    QString m_folder;
    const Clock& m_clock;
    CancelFlag m_cancel;
    std::function<void(const QList<PaperKey>&)> m_changed;
    QString m_self;
    SyncReport m_report;
};

} // namespace sheaf

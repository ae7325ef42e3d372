#include "services/exchange/sync_run.h"

#include "library/connection.h"
#include "library/exchange/machine_store.h"
#include "library/library.h"
#include "services/exchange/exchange_import.h"
#include "services/exchange/line_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sync)
};

/// When so many files of changes, or so many bytes of them, stand beside the whole one, that is written anew.
constexpr qsizetype mostFiles = 20;
constexpr qint64 fewBytes = 1 << 20;

bool isGrown(const QList<SyncFile>& own) {
    qint64 whole = fewBytes;
    qint64 changes = 0;
    for (const SyncFile& file : own)
        (file.since == 0 ? whole : changes) += file.bytes;
    return own.size() > mostFiles || changes > whole;
}

} // namespace

Outcome SyncRun::checkFolder() const {
    const QFileInfo info(m_folder);
    if (info.isDir() && info.isWritable())
        return {};
    return Error{ErrorKind::NotFound,
                 Words::tr("The folder %1, through which your machines are kept in step, is not there or may "
                           "not be written to; see whether its program runs, or choose another in the "
                           "settings.")
                     .arg(QDir::toNativeSeparators(m_folder))};
}

Result<SyncReport> SyncRun::run() {
    if (const Outcome there = checkFolder(); !there)
        return there.error();
    const auto self =
        m_library.read([](Connection& connection) { return MachineStore(connection).id(); }).result();
    if (!self)
        return self.error();
    m_self = *self;
    const SyncFolder folder = SyncFolder::of(m_folder);
    for (const QString& stranger : folder.strangers)
        m_report.remarks += Words::tr("%1 is a copy that a conflict left; it is left alone.").arg(stranger);
    if (const Outcome read = readOthers(folder); !read)
        return read.error();
    return write();
}

Result<SyncReport> SyncRun::write() {
    if (const Outcome there = checkFolder(); !there)
        return there.error();
    const Outcome written = m_cancel.raised() ? Outcome() : writeOwn();
    return written ? Result<SyncReport>(m_report) : written.error();
}

Outcome SyncRun::readOthers(const SyncFolder& folder) {
    const auto known =
        m_library.read([](Connection& connection) { return MachineStore(connection).read(); }).result();
    if (!known)
        return known.error();
    for (const QString& machine : folder.machines()) {
        if (machine == m_self)
            continue;
        m_report.others += machineName(machine);
        if (const Outcome read = readMachine(folder, machine, known->value(machine, 0)); !read)
            return read;
    }
    return {};
}

Outcome SyncRun::readMachine(const SyncFolder& folder, const QString& machine, qint64 known) {
    const QList<SyncFile> files = folder.toRead(machine, known);
    const qint64 reached = files.isEmpty() ? known : files.constLast().until;
    if (reached < folder.last(machine))
        ++m_report.waiting; // one between has not come yet
    for (const SyncFile& file : files) {
        if (m_cancel.raised())
            return {};
        const auto read = readFile(file);
        if (!read)
            return read.error();
        if (!*read)
            return {};
    }
    return {};
}

/// False where the file is not whole yet, or cannot be read by this version.
Result<bool> SyncRun::readFile(const SyncFile& file) {
    const auto whole = isWholeExport(file.path);
    if (!whole || !*whole) {
        ++m_report.waiting;
        return false;
    }
    ExchangeImport import(
        m_library, m_cancel, [](const ExchangeProgress&) {}, m_changed);
    const auto taken = import.run(file.path);
    if (!taken && taken.error().kind == ErrorKind::Malformed) {
        m_report.remarks += taken.error().sentence;
        return false;
    }
    if (!taken || taken->cancelled)
        return taken ? Result<bool>(false) : taken.error();
    for (const BadLine& bad : taken->badLines)
        m_report.remarks += Words::tr("%1, line %2, was left out: %3.")
                                .arg(QFileInfo(file.path).fileName())
                                .arg(bad.number)
                                .arg(bad.reason);
    m_report.papers += int(taken->changed);
    m_report.sharedChanged = m_report.sharedChanged || taken->sharedChanged;
    if ((taken->changed > 0 || taken->sharedChanged) &&
        !m_report.machines.contains(machineName(file.machine)))
        m_report.machines += machineName(file.machine);
    const Outcome known = m_library
                              .write([&file](Connection& connection) {
                                  return MachineStore(connection).setRead(file.machine, file.until);
                              })
                              .result();
    return known ? Result<bool>(true) : known.error();
}

Outcome SyncRun::writeOwn() {
    struct News {
        QString self;
        qint64 number = 0;
        bool any = false;
    };
    const auto news = m_library
                          .read([](Connection& connection) -> Result<News> {
                              MachineStore machine(connection);
                              const auto self = machine.id();
                              const auto number = machine.number();
                              const auto any = machine.hasNews();
                              if (!self || !number || !any)
                                  return !self ? self.error() : !number ? number.error() : any.error();
                              return News{*self, *number, *any};
                          })
                          .result();
    if (!news)
        return news.error();
    m_self = news->self;
    const SyncFolder folder = SyncFolder::of(m_folder);
    // A library that was put back from a backup counts from an earlier number than it has written already.
    const bool isWhole = news->number == 0 || folder.last(m_self) > news->number ||
                         !folder.tellsAll(m_self, news->number) || isGrown(folder.ofMachine(m_self));
    return news->any || isWhole ? writeFile(folder, isWhole) : Outcome();
}

Outcome SyncRun::writeFile(const SyncFolder& folder, bool whole) {
    SyncFile file{.machine = m_self};
    const auto changed = m_library
                             .write([&](Connection& connection) -> Result<QList<PaperKey>> {
                                 MachineStore machine(connection);
                                 const auto number = machine.number();
                                 if (!number)
                                     return number.error();
                                 file.until = std::max(*number, folder.last(m_self)) + 1;
                                 file.since = whole ? 0 : *number;
                                 return machine.beginFile(file.until);
                             })
                             .result();
    if (!changed)
        return changed.error();
    ExchangeExtent extent{.contents = ExchangeScope::Changes};
    if (!whole)
        extent.papers = *changed;
    file.path = QDir(m_folder).filePath(file.name());
    removeLeftovers();
    const auto written = exportLibrary(m_library.path(), file.path, m_clock.now(), extent, m_cancel,
                                       [](const ExchangeProgress&) {});
    if (!written)
        return written.error().kind == ErrorKind::Cancelled ? Outcome() : written.error();
    m_report.wrote = true;
    if (whole)
        removeOld(file);
    return {};
}

/// Of this machine's files that were being written when the program was killed.
void SyncRun::removeLeftovers() const {
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({u"sheaf-"_s + m_self + u".*.jsonl.part"_s}, QDir::Files))
        LineWriter::removeLeftover(folder.filePath(name.chopped(QLatin1String(".part").size())));
}

void SyncRun::removeOld(const SyncFile& written) {
    for (const SyncFile& old : SyncFolder::of(m_folder).ofMachine(m_self))
        if (old.until < written.until)
            QFile::remove(old.path);
}

} // namespace sheaf

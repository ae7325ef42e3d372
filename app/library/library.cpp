#include "library/library.h"

#include "base/clock.h"
#include "library/connection.h"
#include "library/exchange/change_time.h"
#include "library/exchange/machine_store.h"
#include "library/library_file.h"
#include "library/migrations.h"
#include "library/session.h"
#include "library/worker.h"

#include <QFileInfo>

#include <array>

namespace sheaf {

namespace {

using Opened = Result<std::unique_ptr<Connection>>;

Opened openWriter(const QString& path, const Clock& clock, std::unique_ptr<Session>& session) {
    const QList<Migration> migrations = libraryMigrations();
    if (const Outcome checked = checkLibraryFile(path, migrations.last().version); !checked)
        return checked.error();
    session = std::make_unique<Session>(path);
    Opened connection = Connection::open(path, Connection::Access::ReadWrite, session->name());
    if (!connection)
        return connection;
    if (const Outcome migrated = migrate(**connection, migrations); !migrated)
        return migrated.error();
    (*connection)->useWriteAheadLog();
    registerChangeTime((*connection)->handle(), clock);
    if (const Outcome known = MachineStore(**connection).takePlace(); !known)
        return known.error();
    return connection;
}

} // namespace

struct Library::Threads {
    Threads(const QString& libraryPath, const Clock& theClock) : path(libraryPath), clock(theClock) {}
    ~Threads() {
        writes->close();
        reads->close();
    }
    Threads(const Threads&) = delete;
    Threads& operator=(const Threads&) = delete;

    Outcome start() {
        // It makes or updates what the readers open after it, both at once.
        Outcome started = writer.start([this] { return openWriter(path, clock, session); }).get();
        if (!started)
            return started;
        const auto opener = [file = path] { return Connection::open(file, Connection::Access::ReadOnly); };
        std::array outcomes{readers[0].start(opener), readers[1].start(opener)};
        for (auto& outcome : outcomes)
            if (const Outcome one = outcome.get(); !one)
                started = one;
        return started;
    }

    const QString path;
    const Clock& clock;
    std::shared_ptr<WorkQueue> writes = std::make_shared<WorkQueue>();
    std::shared_ptr<WorkQueue> reads = std::make_shared<WorkQueue>();
    std::unique_ptr<Session> session;
    Worker writer{writes};
    std::array<Worker, 2> readers{Worker(reads), Worker(reads)};
};

Library::Library(std::unique_ptr<Threads> threads) : m_threads(std::move(threads)) {}

Library::~Library() = default;

Result<std::shared_ptr<Library>> Library::open(const QString& path, const Clock* clock) {
    auto threads =
        std::make_unique<Threads>(QFileInfo(path).absoluteFilePath(), clock ? *clock : systemClock());
    if (const Outcome started = threads->start(); !started)
        return started.error();
    return std::shared_ptr<Library>(new Library(std::move(threads)));
}

QString Library::path() const { return m_threads->path; }

void Library::postWrite(Task task) { m_threads->writes->add(std::move(task)); }

void Library::postRead(Task task) { m_threads->reads->add(std::move(task)); }

Outcome Library::begin(Connection& connection) { return connection.begin(); }

Outcome Library::end(Connection& connection, bool keep) { return connection.end(keep); }

} // namespace sheaf

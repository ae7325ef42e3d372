#include "services/exchange/exchange_service.h"

#include "base/after.h"
#include "base/ready.h"
#include "library/connection.h"
#include "library/exchange/machine_store.h"
#include "library/library.h"
#include "services/archive_service.h"
#include "services/exchange/exchange_import.h"
#include "services/settings_service.h"
#include "settings/settings.h"
#include "settings/settings_file.h"

#include <QJsonDocument>
#include <QTemporaryFile>
#include <QtConcurrentRun>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int tellEveryMs = 200;

/// What leaves this machine, and where, nobody's file decides.
bool isOwn(const QString& name) {
    return name == u"summaries.consented_hosts" || name.startsWith("publishing."_L1) ||
           name.startsWith("sync."_L1);
}

/// The other's settings, checked as the reader's own are.
std::unique_ptr<Settings> checkedSettings(const QJsonObject& root) {
    QTemporaryFile file;
    if (!file.open() || file.write(QJsonDocument(root).toJson()) <= 0 || !file.flush())
        return nullptr;
    auto settings = Settings::load(file.fileName());
    return settings ? std::move(*settings) : nullptr;
}

} // namespace

ExchangeService::ExchangeService(std::shared_ptr<Library> library, ArchiveService& archive,
                                 SettingsService& settings, const Clock& clock, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_archive(archive), m_settings(settings),
      m_clock(clock) {}

ExchangeService::~ExchangeService() {
    m_cancel.raise();
    m_running.waitForFinished();
}

bool ExchangeService::recognises(const QString& path) {
    const auto file = LineReader::open(path);
    if (!file)
        return false;
    const auto first = (*file)->next();
    return first && *first && QJsonDocument::fromJson(**first)[u"sheaf"].toString() == u"library";
}

void ExchangeService::cancel() { m_cancel.raise(); }

template <class Work>
auto ExchangeService::start(Work work) {
    using Answer = std::invoke_result_t<Work, const CancelFlag&>;
    if (m_busy)
        return QtFuture::makeReadyFuture(Answer(Error{
            ErrorKind::Usage,
            tr("A library is being exported or imported already; wait until that is done, or cancel it.")}));
    m_busy = true;
    m_cancel = CancelFlag();
    const QFuture<Answer> running = QtConcurrent::run([work, cancel = m_cancel] { return work(cancel); });
    m_running = QFuture<void>(running);
    return after(running, this, [this](const Answer& answer) {
        m_busy = false;
        return answer;
    });
}

QFuture<Result<ExchangeReport>> ExchangeService::exportEverything(const QString& path) {
    auto root = readSettingsFile(m_settings.path());
    ExchangeExtent extent;
    extent.settings = root ? withValueAt(*root, u"sync"_s, QJsonValue(QJsonValue::Undefined)) : QJsonObject();
    return start([this, path, extent](const CancelFlag& cancel) {
        m_sinceTold.start();
        return exportLibrary(m_library->path(), path, m_clock.now(), extent, cancel, teller());
    });
}

QFuture<Result<ExchangeReport>> ExchangeService::import(const QString& path) {
    const auto imported = start([this, path](const CancelFlag& cancel) { return runImport(path, cancel); });
    return after(imported, this, [this](const Result<Imported>& result) -> Result<ExchangeReport> {
        if (!result)
            return result.error();
        ExchangeReport report = result->report;
        report.settingsTaken = takeSettings(result->settings);
        return report;
    });
}

Result<ExchangeService::Imported> ExchangeService::runImport(const QString& path, const CancelFlag& cancel) {
    m_sinceTold.start();
    ExchangeImport import(*m_library, cancel, teller(), [this](const QList<PaperKey>& papers) {
        QMetaObject::invokeMethod(
            this, [this, papers] { m_archive.announceChange(papers); }, Qt::QueuedConnection);
    });
    const auto report = import.run(path);
    // The other machines have not heard of what came.
    const Outcome forgotten =
        m_library->write([](Connection& connection) { return MachineStore(connection).forgetTold(); })
            .result();
    if (!report || !forgotten)
        return report ? forgotten.error() : report.error();
    return Imported{*report, import.settings()};
}

bool ExchangeService::takeSettings(const QJsonObject& theirs) {
    const auto settings = theirs.isEmpty() ? nullptr : checkedSettings(theirs);
    const auto own = readSettingsFile(m_settings.path());
    if (!settings || !own)
        return false;
    QStringList wanted = settings->names();
    wanted.removeIf([&](const QString& name) {
        return isOwn(name) || !valueAt(*own, name).isUndefined() || valueAt(theirs, name).isUndefined();
    });
    // Twice: one that names an engine is taken once the engine is there.
    bool taken = false;
    for (const QString& name : wanted + wanted)
        taken = m_settings.set(name, settings->text(name)).ok() || taken;
    return taken;
}

/// Windows live on the service's own thread.
ExchangeTell ExchangeService::teller() {
    return [this](const ExchangeProgress& progress) {
        if (m_sinceTold.elapsed() < tellEveryMs)
            return;
        m_sinceTold.restart();
        QMetaObject::invokeMethod(
            this, [this, progress] { emit progressed(progress); }, Qt::QueuedConnection);
    };
}

} // namespace sheaf

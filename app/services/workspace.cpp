#include "services/workspace.h"

#include "library/library.h"
#include "net/http_client.h"
#include "services/archive_service.h"
#include "services/backup_service.h"
#include "services/daily/daily_service.h"
#include "services/engine_service.h"
#include "services/export_service.h"
#include "services/feed_list_service.h"
#include "services/feed_settings.h"
#include "services/fetch_service.h"
#include "services/full_text_service.h"
#include "services/import_service.h"
#include "services/prompt_service.h"
#include "services/publishing/publish_service.h"
#include "services/rule_service.h"
#include "services/sample_service.h"
#include "services/settings_service.h"
#include "services/snapshot/snapshot_service.h"
#include "services/spending/spending_service.h"
#include "services/summary_service.h"
#include "services/tag_service.h"
#include "services/taste_service.h"
#include "services/trust_service.h"
#include "settings/secret_store.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString placeOf(QStandardPaths::StandardLocation location, const QString& fileName) {
    return QStandardPaths::writableLocation(location) + u"/sheaf/"_s + fileName;
}

/// The reader's own digest styles stand beside the settings.
QString stylesFolder(const QString& settingsPath) {
    return QFileInfo(settingsPath).absolutePath() + u"/styles"_s;
}

/// Sheaf's own clones of the repositories that it publishes in.
QString clonesFolder(const QString& libraryPath) {
    return QFileInfo(libraryPath).absolutePath() + u"/publishing"_s;
}

HttpOptions httpOptions(const WorkspaceOptions& options, const Settings& settings) {
    return {.userAgent = userAgent(settings.text(u"network.contact"_s)),
            .paceFolder = options.paceFolder.isEmpty() ? Workspace::defaultPaceFolder() : options.paceFolder,
            .answerFolder =
                options.answerFolder.isEmpty() ? Workspace::defaultAnswerFolder() : options.answerFolder,
            .timeLapse = options.timeLapse};
}

} // namespace

/// Declared in the order of need, so that each goes before what it uses.
struct Workspace::Parts {
    Parts(std::shared_ptr<Library> openLibrary, std::unique_ptr<Settings> loadedSettings,
          const HttpOptions& httpOptions, const Clock& theClock)
        : library(std::move(openLibrary)), settings(std::move(loadedSettings)), clock(theClock),
          http(httpOptions, theClock), archive(library), backups(library->path(), settings->path(), theClock),
          settingsService(*settings), engines(*settings, secrets),
          feedList(library, settingsService, http, theClock),
          fetch(library, *settings, http, archive, theClock),
          texts(library, *settings, http, archive, theClock),
          summaries(library, *settings, secrets, archive, texts, theClock),
          spending(library, *settings, theClock), exports(library, stylesFolder(settings->path())),
          imports(library, archive), prompts(library, *settings, secrets, texts, theClock),
          sample(library, archive), snapshots(library, archive), taste(library, archive),
          tags(library, archive), rules(library, archive), trust(library, *settings, archive, theClock),
          publishing(library, *settings, secrets,
                     {stylesFolder(settings->path()), clonesFolder(library->path())}, theClock),
          daily({library, *settings, archive, fetch, summaries, taste, publishing, theClock}) {
        QObject::connect(&settingsService, &SettingsService::changed, &http, [this](const QString& name) {
            if (name == u"network.contact")
                http.setUserAgent(userAgent(settings->text(name)));
        });
    }

    std::shared_ptr<Library> library;
    std::unique_ptr<Settings> settings;
    const Clock& clock;
    SecretStore secrets;
    HttpClient http;
    ArchiveService archive;
    BackupService backups;
    SettingsService settingsService;
    EngineService engines;
    FeedListService feedList;
    FetchService fetch;
    FullTextService texts;
    SummaryService summaries;
    SpendingService spending;
    ExportService exports;
    ImportService imports;
    PromptService prompts;
    SampleService sample;
    SnapshotService snapshots;
    TasteService taste;
    TagService tags;
    RuleService rules;
    TrustService trust;
    PublishService publishing;
    DailyService daily;
};

Workspace::Workspace(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const WorkspaceOptions& options, const Clock& clock) {
    auto settings =
        Settings::load(options.settingsPath.isEmpty() ? defaultSettingsPath() : options.settingsPath);
    if (!settings)
        return settings.error();
    const QString path = options.libraryPath.isEmpty() ? defaultLibraryPath() : options.libraryPath;
    if (const Outcome safe = backUpBeforeMigration(path, (*settings)->path(), clock.now()); !safe)
        return safe.error();
    auto library = Library::open(path);
    if (!library)
        return library.error();
    return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Parts>(
        std::move(*library), std::move(*settings), httpOptions(options, **settings), clock)));
}

QString Workspace::defaultLibraryPath() {
    return placeOf(QStandardPaths::GenericDataLocation, u"library.sqlite"_s);
}

QString Workspace::defaultSettingsPath() {
    return placeOf(QStandardPaths::GenericConfigLocation, u"settings.json"_s);
}

QString Workspace::defaultPaceFolder() { return placeOf(QStandardPaths::GenericCacheLocation, u"pace"_s); }

QString Workspace::defaultAnswerFolder() {
    return placeOf(QStandardPaths::GenericCacheLocation, u"answers"_s);
}

QString Workspace::libraryPath() const { return m_parts->library->path(); }

const Clock& Workspace::clock() const { return m_parts->clock; }

ArchiveService& Workspace::archive() { return m_parts->archive; }

BackupService& Workspace::backups() { return m_parts->backups; }

FeedListService& Workspace::feedList() { return m_parts->feedList; }

FetchService& Workspace::fetch() { return m_parts->fetch; }

FullTextService& Workspace::texts() { return m_parts->texts; }

DailyService& Workspace::daily() { return m_parts->daily; }

SummaryService& Workspace::summaries() { return m_parts->summaries; }

SpendingService& Workspace::spending() { return m_parts->spending; }

ExportService& Workspace::exports() { return m_parts->exports; }

ImportService& Workspace::imports() { return m_parts->imports; }

EngineService& Workspace::engines() { return m_parts->engines; }

SettingsService& Workspace::settings() { return m_parts->settingsService; }

PublishService& Workspace::publishing() { return m_parts->publishing; }

PromptService& Workspace::prompts() { return m_parts->prompts; }

SampleService& Workspace::sample() { return m_parts->sample; }

SnapshotService& Workspace::snapshots() { return m_parts->snapshots; }

TasteService& Workspace::taste() { return m_parts->taste; }

TagService& Workspace::tags() { return m_parts->tags; }

RuleService& Workspace::rules() { return m_parts->rules; }

TrustService& Workspace::trust() { return m_parts->trust; }

} // namespace sheaf

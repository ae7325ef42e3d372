#include "services/workspace.h"

#include "library/library.h"
#include "net/http_client.h"
#include "services/addition_service.h"
#include "services/archive_service.h"
#include "services/backup_service.h"
#include "services/daily/daily_service.h"
#include "services/engine_service.h"
#include "services/exchange/exchange_service.h"
#include "services/exchange/sync_service.h"
#include "services/export_service.h"
#include "services/feed_list_service.h"
#include "services/feed_settings.h"
#include "services/fetch_service.h"
#include "services/full_text_service.h"
#include "services/import_service.h"
#include "services/keeping/keeping_service.h"
#include "services/keeping/library_pointer.h"
#include "services/note_vault.h"
#include "services/overview_service.h"
#include "services/pdf/pdf_service.h"
#include "services/prompt_service.h"
#include "services/proxy_choice.h"
#include "services/publishing/publish_service.h"
#include "services/rule_service.h"
#include "services/sample_service.h"
#include "services/saved_search_service.h"
#include "services/settings_service.h"
#include "services/similar_service.h"
#include "services/snapshot/snapshot_service.h"
#include "services/spending/spending_service.h"
#include "services/summary_service.h"
#include "services/tag_service.h"
#include "services/taste_service.h"
#include "services/trust_service.h"
#include "services/undo/undo_service.h"
#include "services/zotero/zotero_service.h"
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
          const HttpOptions& httpOptions, const QString& pdfFolder, const Clock& theClock)
        : library(std::move(openLibrary)), settings(std::move(loadedSettings)), clock(theClock),
          http(httpOptions, theClock), archive(library), backups(library->path(), settings->path(), theClock),
          keeping(library, backups, archive), settingsService(*settings),
          exchange(library, archive, settingsService, theClock),
          sync(library, archive, settingsService, theClock), engines(*settings, secrets),
          feedList(library, settingsService, http, theClock),
          fetch(library, *settings, http, archive, theClock),
          texts(library, *settings, http, archive, theClock),
          pdfs(library, *settings, http, pdfFolder, theClock),
          summaries(library, *settings, secrets, archive, texts, theClock),
          spending(library, *settings, theClock), overview(library, theClock),
          exports(library, stylesFolder(settings->path())), imports(library, archive),
          prompts(library, *settings, secrets, texts, theClock), sample(library, archive),
          savedSearches(library, archive, theClock), snapshots(library, archive), taste(library, archive),
          tags(library, archive), rules(library, archive), trust(library, *settings, archive, theClock),
          similar(library), undo(library, archive), vault(library, *settings),
          zotero(library, *settings, pdfs), additions(library, *settings, http, archive),
          publishing(library, *settings, secrets,
                     {stylesFolder(settings->path()), clonesFolder(library->path())}, theClock),
          daily({library, *settings, archive, fetch, summaries, taste, publishing, theClock}) {
        useProxy(settings->text(u"network.proxy"_s));
        QObject::connect(&settingsService, &SettingsService::changed, &http, [this](const QString& name) {
            if (name == u"network.proxy")
                useProxy(settings->text(name));
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
    KeepingService keeping;
    SettingsService settingsService;
    ExchangeService exchange;
    SyncService sync; ///< ends after all that may still change the library
    EngineService engines;
    FeedListService feedList;
    FetchService fetch;
    FullTextService texts;
    PdfService pdfs;
    SummaryService summaries;
    SpendingService spending;
    OverviewService overview;
    ExportService exports;
    ImportService imports;
    PromptService prompts;
    SampleService sample;
    SavedSearchService savedSearches;
    SnapshotService snapshots;
    TasteService taste;
    TagService tags;
    RuleService rules;
    TrustService trust;
    SimilarService similar;
    UndoService undo;
    NoteVault vault;
    ZoteroService zotero;
    AdditionService additions;
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
    const auto path = libraryToOpen(options.libraryPath, **settings);
    if (!path)
        return path.error();
    if (const Outcome safe = backUpBeforeMigration(*path, (*settings)->path(), clock.now()); !safe)
        return safe.error();
    auto library = Library::open(*path, &clock);
    if (!library)
        return library.error();
    return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Parts>(
        std::move(*library), std::move(*settings), httpOptions(options, **settings),
        options.pdfFolder.isEmpty() ? defaultPdfFolder() : options.pdfFolder, clock)));
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

QString Workspace::defaultPdfFolder() { return placeOf(QStandardPaths::GenericCacheLocation, u"pdf"_s); }

QString Workspace::libraryPath() const { return m_parts->library->path(); }

const Clock& Workspace::clock() const { return m_parts->clock; }

AdditionService& Workspace::additions() { return m_parts->additions; }

ArchiveService& Workspace::archive() { return m_parts->archive; }

BackupService& Workspace::backups() { return m_parts->backups; }

KeepingService& Workspace::keeping() { return m_parts->keeping; }

FeedListService& Workspace::feedList() { return m_parts->feedList; }

FetchService& Workspace::fetch() { return m_parts->fetch; }

FullTextService& Workspace::texts() { return m_parts->texts; }

PdfService& Workspace::pdfs() { return m_parts->pdfs; }

DailyService& Workspace::daily() { return m_parts->daily; }

SummaryService& Workspace::summaries() { return m_parts->summaries; }

SpendingService& Workspace::spending() { return m_parts->spending; }
OverviewService& Workspace::overview() { return m_parts->overview; }

ExchangeService& Workspace::exchange() { return m_parts->exchange; }

SyncService& Workspace::sync() { return m_parts->sync; }

ExportService& Workspace::exports() { return m_parts->exports; }

ImportService& Workspace::imports() { return m_parts->imports; }

EngineService& Workspace::engines() { return m_parts->engines; }

SettingsService& Workspace::settings() { return m_parts->settingsService; }

PublishService& Workspace::publishing() { return m_parts->publishing; }

PromptService& Workspace::prompts() { return m_parts->prompts; }

SavedSearchService& Workspace::savedSearches() { return m_parts->savedSearches; }

SampleService& Workspace::sample() { return m_parts->sample; }

SnapshotService& Workspace::snapshots() { return m_parts->snapshots; }

TasteService& Workspace::taste() { return m_parts->taste; }

TagService& Workspace::tags() { return m_parts->tags; }

RuleService& Workspace::rules() { return m_parts->rules; }

TrustService& Workspace::trust() { return m_parts->trust; }

SimilarService& Workspace::similar() { return m_parts->similar; }

UndoService& Workspace::undo() { return m_parts->undo; }

NoteVault& Workspace::vault() { return m_parts->vault; }

ZoteroService& Workspace::zotero() { return m_parts->zotero; }

} // namespace sheaf

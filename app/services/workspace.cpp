#include "services/workspace.h"

#include "library/library.h"
#include "net/http_client.h"
#include "services/archive_service.h"
#include "services/engine_service.h"
#include "services/export_service.h"
#include "services/fetch_service.h"
#include "services/full_text_service.h"
#include "services/import_service.h"
#include "services/prompt_service.h"
#include "services/sample_service.h"
#include "services/settings_service.h"
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

HttpOptions httpOptions(const QString& paceFolder) {
    return {.userAgent = "Sheaf/" + QCoreApplication::applicationVersion().toUtf8() +
                         " (a desktop reader for one person's daily papers)",
            .paceFolder = paceFolder};
}

} // namespace

/// Declared in the order of need, so that each goes before what it uses.
struct Workspace::Parts {
    Parts(std::shared_ptr<Library> openLibrary, std::unique_ptr<Settings> loadedSettings,
          const QString& paceFolder, const Clock& theClock)
        : library(std::move(openLibrary)), settings(std::move(loadedSettings)), clock(theClock),
          http(httpOptions(paceFolder), theClock), archive(library), settingsService(*settings),
          engines(*settings, secrets), fetch(library, *settings, http, archive, theClock),
          texts(library, *settings, http, archive, theClock),
          summaries(library, *settings, secrets, archive, texts, theClock),
          spending(library, *settings, theClock), exports(library, stylesFolder(settings->path())),
          imports(library, archive), prompts(library, *settings, secrets, texts, theClock),
          sample(library, archive), taste(library, archive), tags(library, archive),
          trust(library, *settings, archive, theClock) {}

    std::shared_ptr<Library> library;
    std::unique_ptr<Settings> settings;
    const Clock& clock;
    SecretStore secrets;
    HttpClient http;
    ArchiveService archive;
    SettingsService settingsService;
    EngineService engines;
    FetchService fetch;
    FullTextService texts;
    SummaryService summaries;
    SpendingService spending;
    ExportService exports;
    ImportService imports;
    PromptService prompts;
    SampleService sample;
    TasteService taste;
    TagService tags;
    TrustService trust;
};

Workspace::Workspace(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const WorkspaceOptions& options, const Clock& clock) {
    auto settings =
        Settings::load(options.settingsPath.isEmpty() ? defaultSettingsPath() : options.settingsPath);
    if (!settings)
        return settings.error();
    auto library = Library::open(options.libraryPath.isEmpty() ? defaultLibraryPath() : options.libraryPath);
    if (!library)
        return library.error();
    return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Parts>(
        std::move(*library), std::move(*settings),
        options.paceFolder.isEmpty() ? defaultPaceFolder() : options.paceFolder, clock)));
}

QString Workspace::defaultLibraryPath() {
    return placeOf(QStandardPaths::GenericDataLocation, u"library.sqlite"_s);
}

QString Workspace::defaultSettingsPath() {
    return placeOf(QStandardPaths::GenericConfigLocation, u"settings.json"_s);
}

QString Workspace::defaultPaceFolder() { return placeOf(QStandardPaths::GenericCacheLocation, u"pace"_s); }

QString Workspace::libraryPath() const { return m_parts->library->path(); }

const Clock& Workspace::clock() const { return m_parts->clock; }

ArchiveService& Workspace::archive() { return m_parts->archive; }

FetchService& Workspace::fetch() { return m_parts->fetch; }

FullTextService& Workspace::texts() { return m_parts->texts; }

SummaryService& Workspace::summaries() { return m_parts->summaries; }

SpendingService& Workspace::spending() { return m_parts->spending; }

ExportService& Workspace::exports() { return m_parts->exports; }

ImportService& Workspace::imports() { return m_parts->imports; }

EngineService& Workspace::engines() { return m_parts->engines; }

SettingsService& Workspace::settings() { return m_parts->settingsService; }

PromptService& Workspace::prompts() { return m_parts->prompts; }

SampleService& Workspace::sample() { return m_parts->sample; }

TasteService& Workspace::taste() { return m_parts->taste; }

TagService& Workspace::tags() { return m_parts->tags; }

TrustService& Workspace::trust() { return m_parts->trust; }

} // namespace sheaf

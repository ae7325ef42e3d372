#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

#include <memory>

namespace sheaf {

class ArchiveService;
class EngineService;
class ExportService;
class FetchService;
class FullTextService;
class ImportService;
class PromptService;
class SampleService;
class SettingsService;
class SpendingService;
class SummaryService;
class TasteService;
class TagService;
class TrustService;

struct WorkspaceOptions {
    QString libraryPath;     ///< empty for `defaultLibraryPath()`
    QString settingsPath;    ///< empty for `defaultSettingsPath()`
    QString paceFolder = {}; ///< empty for `defaultPaceFolder()`
};

/// One library, one settings file and the services over them: what a window or a command is given.
class Workspace {
  public:
    /// Opens (or makes) the library and reads the settings. The clock must outlive the workspace.
    static Result<std::unique_ptr<Workspace>> open(const WorkspaceOptions& options, const Clock& clock);
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    /// $XDG_DATA_HOME/sheaf/library.sqlite
    static QString defaultLibraryPath();
    /// $XDG_CONFIG_HOME/sheaf/settings.json
    static QString defaultSettingsPath();
    /// $XDG_CACHE_HOME/sheaf/pace: where all processes of the user agree on how often servers are asked,
    /// whatever their libraries. Not the runtime folder: cron's jobs have none.
    static QString defaultPaceFolder();

    QString libraryPath() const;
    const Clock& clock() const;
    ArchiveService& archive();
    FetchService& fetch();
    FullTextService& texts();
    SummaryService& summaries();
    SpendingService& spending();
    ExportService& exports();
    ImportService& imports();
    EngineService& engines();
    SettingsService& settings();
    PromptService& prompts();
    SampleService& sample();
    TasteService& taste();
    TagService& tags();
    TrustService& trust();

  private:
    struct Parts;
    explicit Workspace(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace sheaf

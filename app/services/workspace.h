#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <QString>

#include <memory>

namespace sheaf {

class AdditionService;
class ArchiveService;
class BackupService;
class DailyService;
class EngineService;
class ExchangeService;
class ExportService;
class FeedListService;
class FetchService;
class FullTextService;
class ImportService;
class KeepingService;
class NoteVault;
class OverviewService;
class PdfService;
class PromptService;
class RuleService;
class PublishService;
class SampleService;
class SavedSearchService;
class SettingsService;
class SimilarService;
class SnapshotService;
class SpendingService;
class SummaryService;
class SyncService;
class TasteService;
class TagService;
class TrustService;
class UndoService;
class ZoteroService;

struct WorkspaceOptions {
    QString libraryPath;       ///< empty for the setting `library.path`, else `defaultLibraryPath()`
    QString settingsPath;      ///< empty for `defaultSettingsPath()`
    QString paceFolder = {};   ///< empty for `defaultPaceFolder()`
    QString answerFolder = {}; ///< empty for `defaultAnswerFolder()`
    QString pdfFolder = {};    ///< empty for `defaultPdfFolder()`
    int timeLapse = 1;         ///< see HttpOptions; not 1 only in simulations
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

    /// $XDG_CACHE_HOME/sheaf/answers: lists that servers need not send again while they have not changed.
    static QString defaultAnswerFolder();

    /// $XDG_CACHE_HOME/sheaf/pdf: the PDFs that were opened, within the setting pdf.cache_mb.
    static QString defaultPdfFolder();

    QString libraryPath() const;
    const Clock& clock() const;
    AdditionService& additions();
    ArchiveService& archive();
    BackupService& backups();
    KeepingService& keeping();
    FeedListService& feedList();
    FetchService& fetch();
    DailyService& daily();
    FullTextService& texts();
    PdfService& pdfs();
    SummaryService& summaries();
    SpendingService& spending();
    OverviewService& overview();
    ExportService& exports();
    ExchangeService& exchange();
    SyncService& sync();
    ImportService& imports();
    EngineService& engines();
    SettingsService& settings();
    PromptService& prompts();
    PublishService& publishing();
    SampleService& sample();
    SavedSearchService& savedSearches();
    SnapshotService& snapshots();
    TasteService& taste();
    TagService& tags();
    RuleService& rules();
    TrustService& trust();
    SimilarService& similar();
    UndoService& undo();
    NoteVault& vault();
    ZoteroService& zotero();

  private:
    struct Parts;
    explicit Workspace(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace sheaf

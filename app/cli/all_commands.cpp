#include "cli/add_command.h"
#include "cli/backup_command.h"
#include "cli/check_command.h"
#include "cli/cost_command.h"
#include "cli/daily_command.h"
#include "cli/engines_command.h"
#include "cli/exchange_commands.h"
#include "cli/export_command.h"
#include "cli/feeds_command.h"
#include "cli/fetch_command.h"
#include "cli/import_command.h"
#include "cli/key_command.h"
#include "cli/library_command.h"
#include "cli/mark_command.h"
#include "cli/pdf_command.h"
#include "cli/prompts_command.h"
#include "cli/publish_command.h"
#include "cli/rules_command.h"
#include "cli/sample_command.h"
#include "cli/search_command.h"
#include "cli/searches_command.h"
#include "cli/settings_command.h"
#include "cli/similar_command.h"
#include "cli/status_command.h"
#include "cli/summarize_command.h"
#include "cli/summary_command.h"
#include "cli/tag_command.h"
#include "cli/tags_command.h"
#include "cli/text_command.h"
#include "cli/vacuum_command.h"
#include "cli/vault_command.h"
#include "cli/zotero_command.h"

namespace sheaf {

std::vector<std::unique_ptr<Command>> allCommands() {
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<FetchCommand>());
    commands.push_back(std::make_unique<SummarizeCommand>());
    commands.push_back(std::make_unique<DailyCommand>());
    commands.push_back(std::make_unique<ExportCommand>());
    commands.push_back(std::make_unique<PublishCommand>());
    commands.push_back(std::make_unique<ImportCommand>());
    commands.push_back(std::make_unique<AddCommand>());
    commands.push_back(std::make_unique<SyncCommand>());
    commands.push_back(std::make_unique<SearchCommand>());
    commands.push_back(std::make_unique<SearchesCommand>());
    commands.push_back(std::make_unique<SimilarCommand>());
    using Mark = MarkCommand::Mark;
    for (const Mark mark : {Mark::Star, Mark::Unstar, Mark::Read, Mark::Unread, Mark::Later, Mark::Unlater,
                            Mark::Hide, Mark::Unhide})
        commands.push_back(std::make_unique<MarkCommand>(mark));
    commands.push_back(std::make_unique<TagCommand>());
    commands.push_back(std::make_unique<TagsCommand>());
    commands.push_back(std::make_unique<RulesCommand>());
    commands.push_back(std::make_unique<SummaryCommand>());
    commands.push_back(std::make_unique<TextCommand>());
    commands.push_back(std::make_unique<PdfCommand>());
    commands.push_back(std::make_unique<ZoteroCommand>());
    commands.push_back(std::make_unique<VaultCommand>());
    commands.push_back(std::make_unique<StatusCommand>());
    commands.push_back(std::make_unique<CostCommand>());
    commands.push_back(std::make_unique<FeedsCommand>());
    commands.push_back(std::make_unique<SettingsCommand>());
    commands.push_back(std::make_unique<PromptsCommand>());
    commands.push_back(std::make_unique<EnginesCommand>());
    commands.push_back(std::make_unique<KeyCommand>());
    commands.push_back(std::make_unique<CheckCommand>());
    commands.push_back(std::make_unique<VacuumCommand>());
    commands.push_back(std::make_unique<BackupCommand>());
    commands.push_back(std::make_unique<LibraryCommand>());
    commands.push_back(std::make_unique<SampleCommand>());
    return commands;
}

} // namespace sheaf

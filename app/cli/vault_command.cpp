#include "cli/vault_command.h"

#include "cli/papers_by_id.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/note_vault.h"

namespace sheaf {

using namespace Qt::StringLiterals;

QString VaultCommand::name() const { return u"vault"_s; }

QString VaultCommand::purpose() const {
    return Cli::tr("Writes papers' notes in your vault (the setting notes.vault) and prints their paths.");
}

void VaultCommand::addOptions(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"id"_s, Cli::tr("Paper ids (2601.01739)."), Cli::tr("ID…"));
}

ExitCode VaultCommand::run(const QCommandLineParser& options, Workspace& workspace,
                           const Console& console) const {
    const auto papers = papersById(options.positionalArguments(), workspace.archive(), console);
    if (!papers)
        return console.fail(papers.error());
    for (const PaperKey paper : papers->found) {
        const auto note = waitFor(workspace.vault().noteOf(paper));
        if (!note)
            return console.fail(note.error());
        console.out << note->path << Qt::endl;
        for (const QString& remark : note->remarks)
            console.err << remark << Qt::endl;
    }
    return papers->exitCode();
}

} // namespace sheaf

#include "cli/add_command.h"

#include "cli/text.h"
#include "cli/wait.h"
#include "services/addition_service.h"
#include "services/addition_words.h"
#include "services/bibliography_file.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Whatever is no file is a name of papers.
Result<NamedIds> papersOf(const QStringList& arguments) {
    QStringList files;
    QStringList names;
    for (const QString& argument : arguments)
        (isBibliographyName(argument) ? files : names) += argument;
    const auto inFiles = papersInFiles(files);
    if (!inFiles)
        return inFiles;
    NamedIds named = papersNamedIn(names.join(u'\n'));
    named.ids += inFiles->ids;
    named.ids.removeDuplicates();
    named.unnamed += inFiles->unnamed;
    return named;
}

} // namespace

QString AddCommand::name() const { return u"add"_s; }

QString AddCommand::purpose() const {
    return Cli::tr(
        "Adds papers by their ids or links, or those of a bibliography; asks arXiv for what is lacking.");
}

void AddCommand::addOptions(QCommandLineParser& parser) const {
    parser.addPositionalArgument(
        u"paper"_s, Cli::tr("Ids (2601.01739), links and DOIs of arXiv's papers, and files (.bib, .ris)."),
        Cli::tr("PAPER…"));
}

ExitCode AddCommand::run(const QCommandLineParser& options, Workspace& workspace,
                         const Console& console) const {
    if (options.positionalArguments().isEmpty())
        return console.fail({ErrorKind::Usage, Cli::tr("Say which papers: sheaf add 2601.01739")});
    const auto named = papersOf(options.positionalArguments());
    if (!named)
        return console.fail(named.error());
    if (named->ids.isEmpty())
        return console.fail({ErrorKind::NotFound, nothingNamedSentence(named->unnamed)});
    const Addition addition = waitFor(workspace.additions().addAll(named->ids));
    console.out << additionSentence(addition, named->unnamed) << Qt::endl;
    if (addition.fault) {
        const ExitCode code = console.fail(*addition.fault);
        return addition.here.isEmpty() ? code : ExitCode::Partly;
    }
    if (addition.here.isEmpty())
        return ExitCode::Nothing;
    return addition.unknown.isEmpty() && named->unnamed == 0 ? ExitCode::Done : ExitCode::Partly;
}

} // namespace sheaf

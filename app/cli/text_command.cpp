#include "cli/text_command.h"

#include "cli/papers_by_id.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/full_text_service.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// The text alone goes to standard output; what there is to know of it to standard error.
void print(const StoredText& stored, const Console& console) {
    const FullText& text = *stored.text;
    console.err << Cli::tr("Source: %1, fetched on %2.")
                       .arg(sourceTextName(text.source), stored.fetched.toString(Qt::ISODate))
                << Qt::endl;
    if (!text.codeUrl.isEmpty())
        console.err << Cli::tr("Code: %1").arg(text.codeUrl) << Qt::endl;
    if (!text.figureUrl.isEmpty())
        console.err << Cli::tr("Figure: %1").arg(text.figureUrl) << Qt::endl;
    if (!text.licence.isEmpty())
        console.err << Cli::tr("Licence: %1").arg(text.licence) << Qt::endl;
    for (const QString& hidden : text.hidden)
        console.err << Cli::tr("Hidden in the page, and left out: %1").arg(hidden) << Qt::endl;
    console.out << textOf(text) << Qt::endl;
}

} // namespace

QString TextCommand::name() const { return u"text"_s; }

QString TextCommand::purpose() const {
    return Cli::tr(
        "Prints the full text of a paper; fetches it from arXiv where the library does not have it.");
}

void TextCommand::addOptions(QCommandLineParser& parser) const {
    parser.addPositionalArgument(u"id"_s, Cli::tr("The paper's id (2601.01739)."), Cli::tr("ID"));
}

ExitCode TextCommand::run(const QCommandLineParser& options, Workspace& workspace,
                          const Console& console) const {
    const auto paper = onePaperById(options.positionalArguments(), workspace.archive());
    if (!paper)
        return console.fail(paper.error());
    const auto stored = waitFor(workspace.texts().textOf(*paper));
    if (!stored)
        return console.fail(stored.error());
    if (!stored->remark.isEmpty())
        console.err << stored->remark << Qt::endl;
    if (!stored->text)
        return ExitCode::Nothing;
    print(*stored, console);
    return ExitCode::Done;
}

} // namespace sheaf

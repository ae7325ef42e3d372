#include "cli/pdf_command.h"

#include "cli/papers_by_id.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/pdf/pdf_service.h"

#include <QProcess>

namespace sheaf {

using namespace Qt::StringLiterals;

QString PdfCommand::name() const { return u"pdf"_s; }

QString PdfCommand::purpose() const {
    return Cli::tr("Prints the path of a paper's PDF; fetches it where it is not there.");
}

void PdfCommand::addOptions(QCommandLineParser& parser) const {
    parser.addOption({u"open"_s, Cli::tr("Opens it in the program that your desktop opens PDFs with.")});
    parser.addPositionalArgument(u"id"_s, Cli::tr("The paper's id (2601.01739)."), Cli::tr("ID"));
}

ExitCode PdfCommand::run(const QCommandLineParser& options, Workspace& workspace,
                         const Console& console) const {
    const auto paper = onePaperById(options.positionalArguments(), workspace.archive());
    if (!paper)
        return console.fail(paper.error());
    const auto path = waitFor(workspace.pdfs().fileOf(*paper));
    if (!path)
        return console.fail(path.error());
    console.out << *path << Qt::endl;
    if (options.isSet(u"open"_s) && !QProcess::startDetached(u"xdg-open"_s, {*path}))
        return console.fail(
            {ErrorKind::NotFound,
             Cli::tr("There is no xdg-open to open the PDF with. Install the package xdg-utils."),
             {}});
    return ExitCode::Done;
}

} // namespace sheaf

#include "cli/export_command.h"

#include "cli/selection_options.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/export_service.h"

namespace sheaf {

using namespace Qt::StringLiterals;

QString ExportCommand::name() const { return u"export"_s; }

QString ExportCommand::purpose() const { return Cli::tr("Writes a day or a selection as a digest."); }

void ExportCommand::addOptions(QCommandLineParser& parser) const {
    addSelectionOptions(parser);
    parser.addOption({u"search"_s, Cli::tr("Papers that this search finds."), Cli::tr("query")});
    parser.addOption({u"style"_s,
                      Cli::tr("The digest's style: %1.").arg(ExportService::styles().join(u", "_s)),
                      Cli::tr("name"), u"sheaf"_s});
    parser.addOption({u"language"_s, Cli::tr("Language code of the labels."), Cli::tr("code")});
    parser.addOption({{u"o"_s, u"output"_s},
                      Cli::tr("The file to write; “-” is standard output."),
                      Cli::tr("file"),
                      u"-"_s});
}

ExitCode ExportCommand::run(const QCommandLineParser& options, Workspace& workspace,
                            const Console& console) const {
    const auto selection = selectionFrom(options);
    if (!selection)
        return console.fail(selection.error());
    ExportRequest request{.selection = *selection,
                          .style = options.value(u"style"_s),
                          .language = options.value(u"language"_s),
                          .path = options.value(u"output"_s)};
    request.selection.search = options.value(u"search"_s);
    request.selection.order = SortOrder::Score;
    if (request.path == u"-") {
        const auto digest = waitFor(workspace.exports().render(request));
        if (!digest)
            return console.fail(digest.error());
        console.out << QString::fromUtf8(*digest) << Qt::flush;
        return ExitCode::Done;
    }
    const auto report = waitFor(workspace.exports().write(request));
    if (!report)
        return console.fail(report.error());
    console.out << Cli::tr("%1 papers written to %2").arg(report->papers).arg(report->path) << Qt::endl;
    return ExitCode::Done;
}

} // namespace sheaf

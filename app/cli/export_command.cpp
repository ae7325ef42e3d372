#include "cli/export_command.h"

#include "cli/exchange_commands.h"
#include "cli/selection_options.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/export_service.h"
#include "services/summary_forms.h"
#include "services/summary_service.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// A style that is written from other summaries than its own lacks its sections: that is said, and what
/// helps.
void hintAtMissingForm(Workspace& workspace, const ExportRequest& request, const Console& console) {
    const auto form = formOfStyle(request.style);
    if (!form || *form == standardForm().name)
        return;
    const auto lacking =
        waitFor(workspace.summaries().withoutForm(request.selection, request.style, request.language));
    if (lacking && !lacking->isEmpty())
        console.err
            << Cli::tr("%n papers have no summary for this style; run sheaf summarize --style %1 with the "
                       "same selection.",
                       nullptr, int(lacking->size()))
                   .arg(request.style)
            << Qt::endl;
}

/// "arxiv-brief  Markdown as …", and behind a template with an error what is wrong with it.
void printStyles(const QList<ExportStyle>& styles, const Console& console) {
    qsizetype width = 0;
    for (const ExportStyle& style : styles)
        width = std::max(width, style.name.size());
    for (const ExportStyle& style : styles)
        console.out << style.name.leftJustified(width + 2)
                    << (style.error.isEmpty() ? style.purpose : style.error) << Qt::endl;
}

Outcome print(const QByteArray& piece, const Console& console) {
    console.out << QString::fromUtf8(piece) << Qt::flush;
    if (console.out.status() == QTextStream::Ok)
        return {};
    return Error{ErrorKind::Storage,
                 Cli::tr("Standard output takes no more: look whether the disk is full.")};
}

ExitCode print(const ExportReport& report, const Console& console) {
    for (const QString& remark : report.remarks)
        console.err << remark << Qt::endl;
    if (report.files > 1)
        console.out << Cli::tr("%1 papers in %2 files (%3 unchanged) in %4")
                           .arg(report.papers)
                           .arg(report.files)
                           .arg(report.unchanged)
                           .arg(report.path)
                    << Qt::endl;
    else
        console.out << Cli::tr("%1 papers written to %2").arg(report.papers).arg(report.path) << Qt::endl;
    if (report.failure)
        console.fail(*report.failure);
    return report.isWhole() ? ExitCode::Done : ExitCode::Partly;
}

Outcome checkTarget(const ExportRequest& request) {
    if (request.path == u"-" && request.style == vaultStyle)
        return Error{ErrorKind::Usage, Cli::tr("A vault is a folder of notes: name one with -o.")};
    if (request.path == u"-" && request.onePerDay)
        return Error{ErrorKind::Usage, Cli::tr("--per-day writes into a folder: name one with -o.")};
    return {};
}

} // namespace

QString ExportCommand::name() const { return u"export"_s; }

QString ExportCommand::purpose() const {
    return Cli::tr("Writes a day or a selection as a digest, or the whole library.");
}

void ExportCommand::addOptions(QCommandLineParser& parser) const {
    addSelectionOptions(parser);
    parser.addOption({u"search"_s, Cli::tr("Papers that this search finds."), Cli::tr("query")});
    parser.addOption(
        {u"style"_s, Cli::tr("The digest's style; --styles lists them."), Cli::tr("name"), u"sheaf"_s});
    parser.addOption({u"everything"_s,
                      Cli::tr("Writes the whole library as JSON lines, for safe keeping or another machine; "
                              "packed where the name ends in .gz. sheaf import reads it."),
                      Cli::tr("file")});
    parser.addOption({u"styles"_s, Cli::tr("Lists the styles, your own templates among them, and exits.")});
    parser.addOption({u"language"_s, Cli::tr("Language code of the labels."), Cli::tr("code")});
    parser.addOption(
        {u"per-day"_s, Cli::tr("Writes one file for each day, such as 2026-01-30.md, into the folder -o.")});
    parser.addOption({u"figures"_s,
                      Cli::tr("Puts the figures of papers whose licence allows it beside the digest, or into "
                              "it (hf-digest, html).")});
    parser.addOption({{u"o"_s, u"output"_s},
                      Cli::tr("The file to write; “-” is standard output. A folder (it is there, or ends in "
                              "“/”) gets one file for each day."),
                      Cli::tr("path"),
                      u"-"_s});
}

ExitCode ExportCommand::run(const QCommandLineParser& options, Workspace& workspace,
                            const Console& console) const {
    ExportService& exports = workspace.exports();
    if (options.isSet(u"styles"_s)) {
        printStyles(exports.styles(), console);
        return ExitCode::Done;
    }
    if (options.isSet(u"everything"_s))
        return exportEverything(options.value(u"everything"_s), workspace, console);
    const auto selection = selectionFrom(options);
    if (!selection)
        return console.fail(selection.error());
    ExportRequest request{.selection = *selection,
                          .style = options.value(u"style"_s),
                          .language = options.value(u"language"_s),
                          .path = options.value(u"output"_s),
                          .onePerDay = options.isSet(u"per-day"_s),
                          .figures = options.isSet(u"figures"_s)};
    request.selection.search = options.value(u"search"_s);
    request.selection.order = SortOrder::Score;
    if (const Outcome target = checkTarget(request); !target)
        return console.fail(target.error());
    hintAtMissingForm(workspace, request, console);
    if (request.path == u"-") {
        const auto printed = waitFor(
            exports.render(request, [&console](const QByteArray& piece) { return print(piece, console); }));
        return printed ? ExitCode::Done : console.fail(printed.error());
    }
    const auto report = waitFor(exports.write(request));
    return report ? print(*report, console) : console.fail(report.error());
}

} // namespace sheaf

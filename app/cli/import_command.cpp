#include "cli/import_command.h"

#include "cli/exchange_commands.h"
#include "cli/selection_options.h"
#include "cli/snapshot_import.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/exchange/exchange_service.h"
#include "services/import_service.h"
#include "services/snapshot/snapshot_service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString whatCame(const ImportedFile& file) {
    const QString day = file.day.isValid() ? file.day.toString(Qt::ISODate) : Cli::tr("several days");
    return Cli::tr("%1, %2, %3 papers (%4 new, %5 already known)")
        .arg(file.style, day)
        .arg(file.papers)
        .arg(file.added)
        .arg(file.known);
}

/// "day.md:12: …", which editors can follow.
void printRemarks(const ImportedFile& file, const Console& console) {
    for (const ImportRemark& remark : file.remarks) {
        const QString place =
            remark.line > 0 ? u"%1:%2"_s.arg(file.path, QString::number(remark.line)) : file.path;
        console.err << place << u": "_s << remark.sentence << Qt::endl;
    }
}

void print(const ImportReport& report, const Console& console) {
    for (const ImportedFile& file : report.files)
        if (file.imported)
            console.out << file.path << u": "_s << whatCame(file) << Qt::endl;
    console.out << Cli::tr("%1 of %2 files imported: %3 new papers, %4 already known.")
                       .arg(report.imported())
                       .arg(report.files.size())
                       .arg(report.added())
                       .arg(report.known())
                << Qt::endl;
}

QJsonObject jsonOf(const ImportedFile& file) {
    QJsonArray remarks;
    for (const ImportRemark& remark : file.remarks)
        remarks += QJsonObject{
            {u"line"_s, remark.line}, {u"sentence"_s, remark.sentence}, {u"failure"_s, remark.failure}};
    return {{u"path"_s, file.path},
            {u"imported"_s, file.imported},
            {u"style"_s, file.style},
            {u"day"_s, file.day.isValid() ? QJsonValue(file.day.toString(Qt::ISODate)) : QJsonValue()},
            {u"papers"_s, file.papers},
            {u"new"_s, file.added},
            {u"known"_s, file.known},
            {u"remarks"_s, remarks}};
}

void printJson(const ImportReport& report, const Console& console) {
    QJsonArray files;
    for (const ImportedFile& file : report.files)
        files += jsonOf(file);
    const QJsonObject all{
        {u"files"_s, files},        {u"imported"_s, report.imported()}, {u"papers"_s, report.papers()},
        {u"new"_s, report.added()}, {u"known"_s, report.known()},       {u"cancelled"_s, report.cancelled}};
    console.out << QString::fromUtf8(QJsonDocument(all).toJson()) << Qt::flush;
}

ExitCode exitCodeOf(const ImportReport& report) {
    if (report.imported() == 0)
        return ExitCode::Nothing;
    return report.anyFailure() || report.cancelled ? ExitCode::Partly : ExitCode::Done;
}

} // namespace

QString ImportCommand::name() const { return u"import"_s; }

QString ImportCommand::purpose() const {
    return Cli::tr(
        "Brings digests, an export of a whole library, or arXiv's metadata snapshot into the library.");
}

void ImportCommand::addOptions(QCommandLineParser& parser) const {
    parser.addPositionalArgument(
        u"file"_s,
        Cli::tr(
            "Digests, folders that hold some, one export of a library (sheaf export --everything), or one "
            "snapshot of arXiv's metadata."),
        u"FILE…"_s);
    parser.addOption({u"day"_s,
                      Cli::tr("The day of files that say it neither in their text nor in their name."),
                      Cli::tr("date")});
    parser.addOption({u"json"_s, Cli::tr("Prints the report as JSON.")});
}

ExitCode ImportCommand::run(const QCommandLineParser& options, Workspace& workspace,
                            const Console& console) const {
    const QStringList files = options.positionalArguments();
    if (files.isEmpty())
        return console.fail({ErrorKind::Usage, Cli::tr("Name at least one file or folder to import.")});
    if (files.size() == 1 && SnapshotService::recognises(files.constFirst()))
        return importSnapshot(files.constFirst(), options.isSet(u"json"_s), workspace, console);
    if (files.size() == 1 && ExchangeService::recognises(files.constFirst()))
        return importLibrary(files.constFirst(), options.isSet(u"json"_s), workspace, console);
    const auto day = optionalDate(options, u"day"_s);
    if (!day)
        return console.fail(day.error());
    const auto report = waitFor(workspace.imports().import(files, *day));
    if (!report)
        return console.fail(report.error());
    for (const ImportedFile& file : report->files)
        printRemarks(file, console);
    if (options.isSet(u"json"_s))
        printJson(*report, console);
    else
        print(*report, console);
    return exitCodeOf(*report);
}

} // namespace sheaf

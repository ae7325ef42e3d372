#include "cli/exchange_commands.h"

#include "cli/text.h"
#include "cli/wait.h"
#include "services/exchange/exchange_service.h"
#include "services/exchange/exchange_words.h"
#include "services/exchange/sync_service.h"
#include "services/rule_service.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QJsonObject jsonOf(const ExchangeReport& report) {
    QJsonArray lines;
    for (const BadLine& bad : report.badLines)
        lines += QJsonObject{{u"line"_s, bad.number}, {u"reason"_s, bad.reason}};
    return {{u"papers"_s, report.papers},
            {u"new"_s, report.added},
            {u"changed"_s, report.changed},
            {u"left_out"_s, report.bad},
            {u"lines"_s, lines},
            {u"cut_off"_s, report.isCutOff},
            {u"resumed"_s, report.resumed},
            {u"cancelled"_s, report.cancelled}};
}

QJsonObject jsonOf(const SyncReport& report) {
    return {{u"papers"_s, report.papers},
            {u"from"_s, QJsonArray::fromStringList(report.machines)},
            {u"others"_s, QJsonArray::fromStringList(report.others)},
            {u"wrote"_s, report.wrote},
            {u"waiting"_s, report.waiting},
            {u"remarks"_s, QJsonArray::fromStringList(report.remarks)}};
}

void print(const QJsonObject& document, const Console& console) {
    console.out << QString::fromUtf8(QJsonDocument(document).toJson()) << Qt::flush;
}

/// Papers are held against rules that came.
void judge(Workspace& workspace, bool sharedChanged, const Console& console) {
    if (!sharedChanged)
        return;
    if (const auto judged = waitFor(workspace.rules().judge()); !judged)
        console.fail(judged.error());
}

ExitCode codeOf(const SyncReport& report) {
    return report.waiting > 0 || !report.remarks.isEmpty() ? ExitCode::Partly : ExitCode::Done;
}

} // namespace

ExitCode exportEverything(const QString& path, Workspace& workspace, const Console& console) {
    const auto report = waitFor(workspace.exchange().exportEverything(QFileInfo(path).absoluteFilePath()));
    if (!report)
        return console.fail(report.error());
    console.out << Cli::tr("%1 papers and all that belongs to them written to %2")
                       .arg(QLocale().toString(report->papers), path)
                << Qt::endl;
    return ExitCode::Done;
}

ExitCode importLibrary(const QString& path, bool asJson, Workspace& workspace, const Console& console) {
    const auto report = waitFor(workspace.exchange().import(path));
    if (!report)
        return console.fail(report.error());
    judge(workspace, report->sharedChanged, console);
    for (const BadLine& bad : report->badLines)
        console.err << u"%1:%2: "_s.arg(path).arg(bad.number) << bad.reason << Qt::endl;
    if (report->isCutOff)
        console.err << cutOffSentence(*report) << Qt::endl;
    if (asJson)
        print(jsonOf(*report), console);
    else
        console.out << importedSentence(*report) << Qt::endl;
    return report->bad > 0 || report->isCutOff || report->cancelled ? ExitCode::Partly : ExitCode::Done;
}

bool syncToo(Workspace& workspace, const Console& console) {
    if (workspace.sync().folder().isEmpty())
        return true;
    const auto report = waitFor(workspace.sync().run());
    if (!report) {
        console.fail(report.error());
        return false;
    }
    judge(workspace, report->sharedChanged, console);
    for (const QString& remark : report->remarks)
        console.err << remark << Qt::endl;
    return true;
}

QString SyncCommand::name() const { return u"sync"_s; }

QString SyncCommand::purpose() const {
    return Cli::tr("Keeps your machines in step, through the folder in the setting sync.folder.");
}

QString SyncCommand::details() const {
    return Cli::tr("Each machine writes files of its own into the folder and reads the others': stars,\n"
                   "notes, what is read or hidden, tags, summaries, rules and saved searches. Of two\n"
                   "changes of the same thing the later one wins; where a note was written on two\n"
                   "machines, both texts are kept. Any program may synchronise the folder.\n"
                   "\n"
                   "Exit codes: 0 in step, 1 some files have not come whole yet or were left out,\n"
                   "2 no folder is set, 3 the folder cannot be used.");
}

void SyncCommand::addOptions(QCommandLineParser& parser) const {
    parser.addOption({u"json"_s, Cli::tr("One JSON document on standard output.")});
}

ExitCode SyncCommand::run(const QCommandLineParser& options, Workspace& workspace,
                          const Console& console) const {
    const auto report = waitFor(workspace.sync().run());
    if (!report)
        return console.fail(report.error());
    judge(workspace, report->sharedChanged, console);
    for (const QString& remark : report->remarks)
        console.err << remark << Qt::endl;
    if (options.isSet(u"json"_s))
        print(jsonOf(*report), console);
    else
        console.out << syncedSentence(*report) << Qt::endl;
    return codeOf(*report);
}

} // namespace sheaf

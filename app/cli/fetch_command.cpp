#include "cli/fetch_command.h"

#include "calendar/mailings.h"
#include "cli/day_ledger_lines.h"
#include "cli/selection_options.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/day_reason.h"
#include "services/fetch_service.h"

#include <QElapsedTimer>

#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

Result<FetchRequest> requestFrom(const QCommandLineParser& options, const Clock& clock) {
    FetchRequest request;
    request.sources = options.values(u"source"_s);
    request.categories = options.values(u"category"_s);
    request.day = newestMailing(clock.now());
    const bool isRange = options.isSet(u"from"_s) || options.isSet(u"to"_s);
    if (isRange && options.isSet(u"day"_s))
        return Error{ErrorKind::Usage, Cli::tr("Give either --day or --from and --to.")};
    if (options.isSet(u"to"_s) && !options.isSet(u"from"_s))
        return Error{ErrorKind::Usage, Cli::tr("--to needs --from: say where the days begin.")};
    request.last = isRange ? request.day : QDate();
    for (const auto& [option, date] : {std::pair(u"day"_s, &request.day), std::pair(u"from"_s, &request.day),
                                       std::pair(u"to"_s, &request.last)}) {
        if (!options.isSet(option))
            continue;
        const auto given = dateFrom(options.value(option));
        if (!given)
            return given.error();
        *date = *given;
    }
    return request;
}

/// Says now and then how far a fetch of several days is: arXiv's answers are 3 s apart.
void follow(FetchService& service, const Console& console) {
    constexpr int pauseMs = 2000;
    QElapsedTimer sinceLast;
    QObject::connect(&service, &FetchService::progressed, &service,
                     [&console, sinceLast](const FetchProgress& progress) mutable {
                         if (sinceLast.isValid() && !sinceLast.hasExpired(pauseMs))
                             return;
                         sinceLast.start();
                         console.err << Cli::tr("%1: %2 of %3 days done, %4 papers of the rest so far")
                                            .arg(progress.source)
                                            .arg(progress.daysDone)
                                            .arg(progress.days)
                                            .arg(progress.received)
                                     << Qt::endl;
                     });
}

QString whatCame(const FetchRecord& record) {
    if (record.noAnnouncement)
        return Cli::tr("no announcement on this day");
    const QString count = record.announced
                              ? Cli::tr("%1 of %2 papers").arg(record.stored).arg(*record.announced)
                              : Cli::tr("%1 papers").arg(record.stored);
    const QString certainty = record.provisional ? Cli::tr("(provisional)") : QString();
    return QStringList{count, certainty, wayText(record.way), record.note}.join(u' ').simplified();
}

void print(const FetchReport& report, const Console& console) {
    for (const FetchRecord& record : report.records) {
        const QString line = u"%1 %2: "_s.arg(record.day.toString(Qt::ISODate),
                                              QStringList{record.source, record.scope}.join(u' ').trimmed());
        const QStringList faults = record.failed() ? QStringList(record.error) : gapsOf(record);
        if (!record.failed())
            console.out << line << whatCame(record) << Qt::endl;
        for (const QString& fault : faults)
            console.err << line << fault << Qt::endl;
    }
    if (report.records.isEmpty())
        console.out << Cli::tr("Nothing was left to fetch.") << Qt::endl;
    console.out << Cli::tr("%1 new papers, %2 already known.").arg(report.added).arg(report.known)
                << Qt::endl;
}

} // namespace

QString FetchCommand::name() const { return u"fetch"_s; }

QString FetchCommand::purpose() const {
    return Cli::tr("Fetches the papers of a day, or of several, from arXiv and Hugging Face.");
}

void FetchCommand::addOptions(QCommandLineParser& parser) const {
    parser.addOption(
        {u"day"_s, Cli::tr("The day to fetch; without it, arXiv's latest mailing."), Cli::tr("date")});
    parser.addOption({u"from"_s,
                      Cli::tr("The first of several days. What the library has of them in whole is not "
                              "fetched again, so a fetch that was broken off can just be repeated."),
                      Cli::tr("date")});
    parser.addOption(
        {u"to"_s, Cli::tr("The last of several days; without it, arXiv's latest mailing."), Cli::tr("date")});
    parser.addOption(
        {u"source"_s,
         Cli::tr("arxiv, huggingface or the name of a feed; may be given again. Without it, those "
                 "switched on."),
         Cli::tr("name")});
    parser.addOption({u"category"_s,
                      Cli::tr("An arXiv category; may be given again. Without it, those of the settings."),
                      Cli::tr("name")});
}

ExitCode FetchCommand::run(const QCommandLineParser& options, Workspace& workspace,
                           const Console& console) const {
    const auto request = requestFrom(options, workspace.clock());
    if (!request)
        return console.fail(request.error());
    if (request->last.isValid())
        follow(workspace.fetch(), console);
    const auto report = waitFor(workspace.fetch().fetch(*request));
    if (!report)
        return console.fail(report.error());
    print(*report, console);
    if (report->allFailed())
        return ExitCode::Nothing;
    return report->anyFailed() ? ExitCode::Partly : ExitCode::Done;
}

} // namespace sheaf

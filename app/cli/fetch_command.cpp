#include "cli/fetch_command.h"

#include "calendar/mailings.h"
#include "cli/selection_options.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/fetch_service.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

Result<FetchRequest> requestFrom(const QCommandLineParser& options, const Clock& clock) {
    FetchRequest request;
    request.sources = options.values(u"source"_s);
    request.categories = options.values(u"category"_s);
    request.day = newestMailing(clock.now());
    if (!options.isSet(u"day"_s))
        return request;
    const auto day = dateFrom(options.value(u"day"_s));
    if (!day)
        return day.error();
    request.day = *day;
    return request;
}

QString whatCame(const FetchRecord& record) {
    if (record.noAnnouncement)
        return Cli::tr("no announcement on this day");
    const QString count = record.announced
                              ? Cli::tr("%1 of %2 papers").arg(record.stored).arg(*record.announced)
                              : Cli::tr("%1 papers").arg(record.stored);
    return record.provisional ? count + u' ' + Cli::tr("(provisional: worked out from submission times)")
                              : count;
}

void print(const FetchReport& report, const Console& console) {
    for (const FetchRecord& record : report.records) {
        const QString line = u"%1 %2: "_s.arg(record.day.toString(Qt::ISODate),
                                              QStringList{record.source, record.scope}.join(u' ').trimmed());
        if (record.error.isEmpty())
            console.out << line << whatCame(record) << Qt::endl;
        else
            console.err << line << record.error << Qt::endl;
    }
    console.out << Cli::tr("%1 new papers, %2 already known.").arg(report.added).arg(report.known)
                << Qt::endl;
}

} // namespace

QString FetchCommand::name() const { return u"fetch"_s; }

QString FetchCommand::purpose() const {
    return Cli::tr("Fetches a day's papers from arXiv and Hugging Face.");
}

void FetchCommand::addOptions(QCommandLineParser& parser) const {
    parser.addOption(
        {u"day"_s, Cli::tr("The day to fetch; without it, arXiv's latest mailing."), Cli::tr("date")});
    parser.addOption({u"source"_s,
                      Cli::tr("arxiv or huggingface; may be given again. Without it, those switched on."),
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
    const auto report = waitFor(workspace.fetch().fetch(*request));
    if (!report)
        return console.fail(report.error());
    print(*report, console);
    if (report->allFailed())
        return ExitCode::Nothing;
    return report->anyFailed() ? ExitCode::Partly : ExitCode::Done;
}

} // namespace sheaf

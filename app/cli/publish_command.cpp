#include "cli/publish_command.h"

#include "cli/publish_lines.h"
#include "cli/selection_options.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/publishing/publish_service.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

ExitCode list(PublishService& publishing, const Console& console) {
    const auto targets = publishing.targets();
    if (!targets)
        return console.fail(targets.error());
    const auto records = waitFor(publishing.records());
    if (!records)
        return console.fail(records.error());
    printTargets(*targets, *records, console);
    return ExitCode::Done;
}

/// From standard input, so that it stands in no process list and no shell history.
ExitCode storeSecret(PublishService& publishing, const QString& target, const Console& console) {
    const auto targets = publishing.targets();
    if (!targets)
        return console.fail(targets.error());
    if (std::none_of(targets->begin(), targets->end(), [&](const auto& t) { return t.name == target; }))
        return console.fail({ErrorKind::Usage, Cli::tr("There is no publishing target “%1”.").arg(target)});
    const QString secret = QString::fromUtf8(console.in.readAll()).trimmed();
    if (secret.isEmpty())
        return console.fail(
            {ErrorKind::Usage, Cli::tr("No secret came on standard input; nothing was stored.")});
    const Outcome stored = waitFor(publishing.storeSecret(target, secret));
    if (!stored)
        return console.fail(stored.error());
    console.out << Cli::tr("The secret of “%1” is in the keychain.").arg(target) << Qt::endl;
    return ExitCode::Done;
}

Result<QDate> dayOf(const QCommandLineParser& options, Workspace& workspace) {
    const auto day = dayOrNewest(options, workspace.archive());
    if (!day)
        return day.error();
    if (!*day)
        return Error{ErrorKind::NotFound, Cli::tr("The library holds no day yet; fetch one first.")};
    return **day;
}

} // namespace

QString PublishCommand::name() const { return u"publish"_s; }

QString PublishCommand::purpose() const {
    return Cli::tr("Publishes a day in folders, repositories, feeds, mails and webhooks.");
}

void PublishCommand::addOptions(QCommandLineParser& parser) const {
    parser.addOption({u"day"_s, Cli::tr("The day; else the newest one."), Cli::tr("date")});
    parser.addOption({u"target"_s, Cli::tr("Only this target; may be given again."), Cli::tr("name")});
    parser.addOption({u"due"_s, Cli::tr("Only what is due, and all that waited or failed before.")});
    parser.addOption(
        {u"again"_s, Cli::tr("Also where it is published already, or may be: mails are sent once more.")});
    parser.addOption({u"dry-run"_s, Cli::tr("Only tells what would be published.")});
    parser.addOption({u"list"_s, Cli::tr("Lists the targets and how the days of late stand, and exits.")});
    parser.addOption({u"secret"_s,
                      Cli::tr("Keeps this target's password or secret, read from standard input, in the "
                              "desktop's keychain, and exits."),
                      Cli::tr("name")});
}

ExitCode PublishCommand::run(const QCommandLineParser& options, Workspace& workspace,
                             const Console& console) const {
    PublishService& publishing = workspace.publishing();
    if (options.isSet(u"list"_s))
        return list(publishing, console);
    if (options.isSet(u"secret"_s))
        return storeSecret(publishing, options.value(u"secret"_s), console);
    const auto day = dayOf(options, workspace);
    if (!day)
        return console.fail(day.error());
    if (options.isSet(u"due"_s))
        return printReport(waitFor(publishing.publishDue({*day})), console);
    const PublishRequest request{.days = {*day},
                                 .targets = options.values(u"target"_s),
                                 .again = options.isSet(u"again"_s),
                                 .dryRun = options.isSet(u"dry-run"_s)};
    return printReport(waitFor(publishing.publish(request)), console);
}

} // namespace sheaf

#include "cli/status_command.h"

#include "calendar/mailings.h"
#include "cli/day_ledger_lines.h"
#include "cli/selection_options.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/archive_service.h"
#include "services/keeping/keeping_service.h"
#include "services/trust_service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Status {
    SidebarCounts counts;
    std::optional<QDate> newestDay;
    QList<DayCount> days;
    std::optional<DayLedger> ledger; ///< of the one day asked for
    QList<CollapsedScores> collapsed;
};

/// For programs that read the JSON: never translated.
QString stateName(DayState state) {
    switch (state) {
    case DayState::NotFetched: return u"not fetched"_s;
    case DayState::Complete: return u"complete"_s;
    case DayState::Provisional: return u"provisional"_s;
    case DayState::Gap: return u"gap"_s;
    case DayState::Failed: return u"failed"_s;
    case DayState::NoAnnouncement: return u"no announcement"_s;
    }
    return {};
}

QString stateText(DayState state) {
    switch (state) {
    case DayState::NotFetched: return Cli::tr("not fetched");
    case DayState::Complete: return Cli::tr("complete");
    case DayState::Provisional: return Cli::tr("provisional");
    case DayState::Gap: return Cli::tr("incomplete");
    case DayState::Failed: return Cli::tr("fetch failed");
    case DayState::NoAnnouncement: return Cli::tr("no announcement");
    }
    return {};
}

Result<Status> statusOf(Workspace& workspace, std::optional<QDate> day) {
    ArchiveService& archive = workspace.archive();
    const QDate from = day.value_or(QDate(1991, 1, 1));
    const QDate to = day.value_or(QDate(9999, 12, 31));
    const auto counts = waitFor(archive.sidebar({}));
    const auto newest = waitFor(archive.newestDay());
    const auto days = waitFor(archive.days(from, to));
    const auto collapsed = waitFor(workspace.trust().collapsedScores(from, to));
    if (!counts)
        return counts.error();
    if (!newest)
        return newest.error();
    if (!days)
        return days.error();
    if (!collapsed)
        return collapsed.error();
    Status status{*counts, *newest, *days, std::nullopt, *collapsed};
    if (!day)
        return status;
    const auto ledger = waitFor(archive.dayLedger(*day));
    if (!ledger)
        return ledger.error();
    status.ledger = *ledger;
    return status;
}

/// A day that nobody asked a source for, but whose papers came with digests.
bool wasOnlyImported(const DayCount& day) {
    return day.state == DayState::NotFetched && !day.imports.isEmpty();
}

QString stateText(const DayCount& day) {
    if (!wasOnlyImported(day))
        return stateText(day.state);
    QStringList imports;
    for (const DayImport& import : day.imports)
        imports +=
            Cli::tr("%1 papers from %2 (%3)").arg(QString::number(import.papers), import.file, import.style);
    return Cli::tr("imported, %1; the source's own count is unknown").arg(imports.join(u", "_s));
}

QJsonArray asJson(const QList<DayImport>& imports) {
    QJsonArray array;
    for (const DayImport& import : imports)
        array += QJsonObject{{u"file"_s, import.file},
                             {u"style"_s, import.style},
                             {u"papers"_s, import.papers},
                             {u"announced"_s, QJsonValue()}};
    return array;
}

QJsonObject asJson(const DayCount& day) {
    return {{u"day"_s, day.day.toString(Qt::ISODate)},
            {u"papers"_s, day.papers},
            {u"unread"_s, day.unread},
            {u"summarised"_s, day.summarised},
            {u"failed"_s, day.failed},
            {u"hidden"_s, day.hidden},
            {u"state"_s, wasOnlyImported(day) ? u"imported"_s : stateName(day.state)},
            {u"reason"_s, day.reason},
            {u"imports"_s, asJson(day.imports)}};
}

QJsonObject asJson(const FetchRecord& record) { return jsonOf(record); }

QJsonObject asJson(const LedgerLine& line) { return jsonOf(line); }

QJsonObject asJson(const CollapsedScores& scores) {
    return {{u"day"_s, scores.day.toString(Qt::ISODate)},
            {u"engine"_s, scores.engine},
            {u"scores"_s, scores.scores},
            {u"value"_s, scores.value},
            {u"on_one_value"_s, scores.onOneValue}};
}

template <class T>
QJsonArray arrayOf(const QList<T>& values) {
    QJsonArray array;
    for (const T& value : values)
        array += asJson(value);
    return array;
}

/// When arXiv announces the day's list; null without a day, and where it has no list.
QJsonValue announcedAt(QDate day) {
    const auto window = submissionWindow(day);
    return window ? QJsonValue(window->announced.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

void printJson(const Status& status, Workspace& workspace, QTextStream& out) {
    const DayLedger ledger = status.ledger.value_or(DayLedger());
    const QJsonObject document{{u"library"_s, workspace.libraryPath()},
                               {u"library_warning"_s, waitFor(workspace.keeping().placeWarning())},
                               {u"papers"_s, status.counts.all},
                               {u"unread"_s, status.counts.unread},
                               {u"starred"_s, status.counts.starred},
                               {u"later"_s, status.counts.later},
                               {u"failed"_s, status.counts.failed},
                               {u"newest_day"_s, status.newestDay
                                                     ? QJsonValue(status.newestDay->toString(Qt::ISODate))
                                                     : QJsonValue()},
                               {u"days"_s, arrayOf(status.days)},
                               {u"announced_at"_s, announcedAt(ledger.day)},
                               {u"ledger"_s, arrayOf(ledger.records)},
                               {u"ledger_lines"_s, arrayOf(ledger.lines)},
                               {u"collapsed_scores"_s, arrayOf(status.collapsed)}};
    out << QString::fromUtf8(QJsonDocument(document).toJson()) << Qt::flush;
}

void printLines(const Status& status, Workspace& workspace, QTextStream& out) {
    out << Cli::tr("Library: %1").arg(workspace.libraryPath()) << '\n'
        << Cli::tr("%1 papers, %2 unread, %3 starred, %4 failed summaries.")
               .arg(status.counts.all)
               .arg(status.counts.unread)
               .arg(status.counts.starred)
               .arg(status.counts.failed)
        << '\n';
    if (const QString warning = waitFor(workspace.keeping().placeWarning()); !warning.isEmpty())
        out << warning << '\n';
    for (const DayCount& day : status.days)
        out << day.day.toString(Qt::ISODate) << "  "
            << Cli::tr("%1 papers, %2 summarised, %3 unread: %4")
                   .arg(day.papers)
                   .arg(day.summarised)
                   .arg(day.unread)
                   .arg(stateText(day))
            << (day.reason.isEmpty() || status.ledger ? QString() : u" – "_s + day.reason) << '\n';
    const QDateTime now = workspace.clock().now();
    for (const QString& line : status.ledger ? linesOf(*status.ledger, now) : QStringList())
        out << line << '\n';
    for (const CollapsedScores& scores : status.collapsed)
        out << scores.day.toString(Qt::ISODate) << "  "
            << Cli::tr("The scores by “%1” say little: %2 of %3 papers got %4.")
                   .arg(scores.engine)
                   .arg(scores.onOneValue)
                   .arg(scores.scores)
                   .arg(scores.value)
            << '\n';
    out.flush();
}

} // namespace

QString StatusCommand::name() const { return u"status"_s; }

QString StatusCommand::purpose() const { return Cli::tr("Shows what the library holds, day by day."); }

void StatusCommand::addOptions(QCommandLineParser& parser) const {
    parser.addOption({u"day"_s, Cli::tr("Only this day, with what each source said."), Cli::tr("date")});
    parser.addOption({u"json"_s, Cli::tr("One JSON document on standard output.")});
}

ExitCode StatusCommand::run(const QCommandLineParser& options, Workspace& workspace,
                            const Console& console) const {
    const auto day = optionalDate(options, u"day"_s);
    if (!day)
        return console.fail(day.error());
    const auto status = statusOf(workspace, *day);
    if (!status)
        return console.fail(status.error());
    if (options.isSet(u"json"_s))
        printJson(*status, workspace, console.out);
    else
        printLines(*status, workspace, console.out);
    return ExitCode::Done;
}

} // namespace sheaf

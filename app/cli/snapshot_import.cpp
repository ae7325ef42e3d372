#include "cli/snapshot_import.h"

#include "cli/text.h"
#include "cli/wait.h"
#include "services/snapshot/snapshot_service.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

void follow(SnapshotService& service, const Console& console) {
    constexpr int pauseMs = 5000;
    QElapsedTimer sinceLast;
    sinceLast.start();
    QObject::connect(&service, &SnapshotService::progressed, &service,
                     [&console, sinceLast](const SnapshotProgress& progress) mutable {
                         if (!sinceLast.hasExpired(pauseMs))
                             return;
                         sinceLast.start();
                         console.err << Cli::tr("%1 papers read, %2 % of the file")
                                            .arg(progress.papers)
                                            .arg(100 * progress.done / std::max<qint64>(1, progress.size))
                                     << Qt::endl;
                     });
}

void printUnread(const SnapshotReport& report, const QString& path, const Console& console) {
    for (const qint64 line : report.unreadLines)
        console.err << path << u':' << line << u": "_s
                    << Cli::tr("This line is no paper's record; it was left out.") << Qt::endl;
    if (report.unread > report.unreadLines.size())
        console.err << Cli::tr("%1 lines in all could not be read.").arg(report.unread) << Qt::endl;
}

void print(const SnapshotReport& report, const Console& console) {
    if (report.resumed)
        console.out << Cli::tr("It went on where the last import of this file had stopped.") << Qt::endl;
    console.out << Cli::tr("%1 papers of the snapshot are in the library, %2 of them new.")
                       .arg(report.papers)
                       .arg(report.added)
                << Qt::endl;
}

void printJson(const SnapshotReport& report, const Console& console) {
    QJsonArray lines;
    for (const qint64 line : report.unreadLines)
        lines += line;
    const QJsonObject all{{u"papers"_s, report.papers},   {u"new"_s, report.added},
                          {u"unread"_s, report.unread},   {u"unread_lines"_s, lines},
                          {u"resumed"_s, report.resumed}, {u"cancelled"_s, report.cancelled}};
    console.out << QString::fromUtf8(QJsonDocument(all).toJson()) << Qt::flush;
}

} // namespace

ExitCode importSnapshot(const QString& path, bool asJson, Workspace& workspace, const Console& console) {
    follow(workspace.snapshots(), console);
    const auto report = waitFor(workspace.snapshots().import(path));
    if (!report)
        return console.fail(report.error());
    printUnread(*report, path, console);
    asJson ? printJson(*report, console) : print(*report, console);
    return report->unread > 0 || report->cancelled ? ExitCode::Partly : ExitCode::Done;
}

} // namespace sheaf

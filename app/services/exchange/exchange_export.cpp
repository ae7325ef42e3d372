#include "services/exchange/exchange_export.h"

#include "library/connection.h"
#include "library/exchange/exchange_lines.h"
#include "library/exchange/machine_store.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

ExchangePapers papersOf(ExchangeScope contents) {
    return contents == ExchangeScope::Everything ? ExchangePapers::All : ExchangePapers::Touched;
}

Outcome writePapers(ExchangeLines& lines, const ExchangeExtent& extent, const TakeLine& take) {
    return extent.papers ? lines.ofPapers(*extent.papers, take)
                         : lines.ofPapers(papersOf(extent.contents), take);
}

Result<ExchangeReport> writeLines(Connection& connection, LineWriter& file, const QDateTime& now,
                                  const ExchangeExtent& extent, const CancelFlag& cancel,
                                  const ExchangeTell& tell) {
    auto lines = ExchangeLines::of(connection, extent.contents);
    const auto machine = MachineStore(connection).id();
    if (!lines || !machine)
        return lines ? machine.error() : lines.error();
    const auto count =
        extent.papers ? Result<qint64>(extent.papers->size()) : lines->count(papersOf(extent.contents));
    if (!count)
        return count.error();
    const TakeLine write = [&](const QByteArray& line) { return file.write(line); };
    ExchangeReport report;
    const TakeLine writePaper = [&](const QByteArray& line) -> Outcome {
        if (cancel.raised())
            return Error{ErrorKind::Cancelled, Words::tr("The export was cancelled; nothing was written.")};
        ++report.papers;
        tell({report.papers, *count, report.papers});
        return file.write(line);
    };
    Outcome written = write(headerLine({extent.contents, *machine, now, *count}));
    if (written && !extent.settings.isEmpty())
        written = write(
            QJsonDocument(QJsonObject{{u"settings"_s, extent.settings}}).toJson(QJsonDocument::Compact));
    if (written)
        written = lines->ofLibrary(write);
    if (written)
        written = writePapers(*lines, extent, writePaper);
    return written ? Result<ExchangeReport>(report) : written.error();
}

} // namespace

Result<ExchangeReport> exportLibrary(const QString& libraryPath, const QString& path, const QDateTime& now,
                                     const ExchangeExtent& extent, const CancelFlag& cancel,
                                     const ExchangeTell& tell) {
    const auto connection = Connection::open(libraryPath, Connection::Access::ReadOnly);
    if (!connection)
        return connection.error();
    const auto file = LineWriter::open(path);
    if (!file)
        return file.error();
    if (const Outcome begun = (*connection)->begin(); !begun)
        return begun.error();
    auto report = writeLines(**connection, **file, now, extent, cancel, tell);
    if (!report)
        return report;
    const Outcome finished = (*file)->finish();
    return finished ? report : finished.error();
}

} // namespace sheaf

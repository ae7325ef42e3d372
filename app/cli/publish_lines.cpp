#include "cli/publish_lines.h"

#include "cli/text.h"
#include "services/publishing/publish_words.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool isThere(PublishResult result) {
    return result == PublishResult::Published || result == PublishResult::Updated ||
           result == PublishResult::Unchanged || result == PublishResult::Would;
}

bool isTrouble(PublishResult result) {
    return result == PublishResult::Failed || result == PublishResult::Uncertain ||
           result == PublishResult::Later || result == PublishResult::UnderWay;
}

void print(const PublishLine& line, const Console& console) {
    QTextStream& stream = isTrouble(line.result) ? console.err : console.out;
    stream << line.day.toString(Qt::ISODate) << "  " << line.target << ": " << publishResultText(line);
    if (!line.sentence.isEmpty())
        stream << u" – "_s << line.sentence;
    stream << Qt::endl;
}

} // namespace

void printTargets(const QList<PublishTarget>& targets, const QList<PublicationRecord>& records,
                  const Console& console) {
    if (targets.isEmpty())
        console.err << Cli::tr("No publishing target is set; make one in the window's settings, or with "
                               "sheaf settings set publishing.targets.")
                    << Qt::endl;
    for (const PublishTarget& target : targets) {
        console.out << target.name << "  " << publishKindText(target) << "  " << target.style;
        if (!target.enabled)
            console.out << "  " << Cli::tr("(off)");
        console.out << Qt::endl;
        for (const PublicationRecord& record : records)
            if (record.target == target.name)
                console.out << "  " << record.day.toString(Qt::ISODate) << "  "
                            << publicationStateText(record) << Qt::endl;
    }
}

ExitCode printReport(const Result<PublishReport>& report, const Console& console) {
    if (!report)
        return console.fail(report.error());
    if (report->lines.isEmpty())
        return console.fail({ErrorKind::NotFound, Cli::tr("There is nothing to publish, or nowhere to.")});
    bool anyThere = false;
    bool anyTrouble = false;
    for (const PublishLine& line : report->lines) {
        print(line, console);
        anyThere = anyThere || isThere(line.result);
        anyTrouble = anyTrouble || isTrouble(line.result);
    }
    if (!anyTrouble)
        return ExitCode::Done;
    return anyThere ? ExitCode::Partly : ExitCode::Nothing;
}

} // namespace sheaf

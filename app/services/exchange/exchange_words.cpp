#include "services/exchange/exchange_words.h"

#include "base/joined_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Exchange)
};

QString numberText(qint64 number) { return QLocale().toString(number); }

} // namespace

QString importedSentence(const ExchangeReport& report) {
    const QString came =
        report.changed == 0
            ? Words::tr("%1 papers read; everything was here already.").arg(numberText(report.papers))
            : Words::tr("%1 papers read: %2 new, %3 that were here have changed.")
                  .arg(numberText(report.papers), numberText(report.added),
                       numberText(report.changed - report.added));
    return report.cancelled ? joinedSentences({came, Words::tr("Import the file again to go on from there.")})
                            : came;
}

QString cutOffSentence(const ExchangeReport& report) {
    return Words::tr(
               "The file was cut off behind line %1: what stands before it is here, the rest is missing.")
        .arg(numberText(report.lastLine));
}

QString syncedSentence(const SyncReport& report) {
    QStringList parts;
    if (report.papers > 0)
        parts += Words::tr("%1 papers changed by %2.")
                     .arg(numberText(report.papers), report.machines.join(u", "_s));
    else if (report.sharedChanged)
        parts += Words::tr("Rules or searches changed by %1.").arg(report.machines.join(u", "_s));
    if (report.wrote)
        parts += Words::tr("This machine's changes were written.");
    if (report.waiting > 0)
        parts += Words::tr("Some files have not come whole yet: %1.").arg(numberText(report.waiting));
    return parts.isEmpty() ? Words::tr("All machines are in step.") : parts.join(u' ');
}

} // namespace sheaf

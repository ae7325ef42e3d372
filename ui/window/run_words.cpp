#include "ui/window/run_words.h"

#include "services/spending/price_table.h"

#include <QCoreApplication>
#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Summarising)
};

/// Nothing is said of what costs nothing, or what nobody knows.
void addSpent(QStringList& parts, const Money& spent) {
    if (spent.known && spent.micros > 0)
        parts += Words::tr("%1 spent").arg(moneyText(spent.micros, spent.currency));
}

/// "about 2 min left"
QString timeLeft(int seconds) {
    constexpr int minute = 60;
    constexpr int hour = 60 * minute;
    if (seconds < minute)
        return Words::tr("less than a minute left");
    if (seconds < hour)
        return Words::tr("about %1 min left").arg((seconds + minute / 2) / minute);
    return Words::tr("about %1 h left").arg(QLocale().toString(double(seconds) / hour, 'f', 1));
}

} // namespace

QString runDetails(const SummaryProgress& progress) {
    const QLocale locale;
    QStringList parts;
    if (progress.failed > 0)
        parts += Words::tr("%1 failed").arg(locale.toString(progress.failed));
    if (progress.tokens > 0)
        parts += Words::tr("%1 tokens").arg(locale.toString(progress.tokens));
    addSpent(parts, progress.spent);
    if (progress.secondsLeft)
        parts += timeLeft(*progress.secondsLeft);
    return parts.join(u" · "_s);
}

QString runSentence(const SummaryReport& report) {
    const QLocale locale;
    QStringList parts{Words::tr("%1 summarised").arg(locale.toString(report.done))};
    if (report.failed > 0)
        parts += Words::tr("%1 failed").arg(locale.toString(report.failed));
    if (report.left > 0)
        parts += Words::tr("%1 left for later").arg(locale.toString(report.left));
    addSpent(parts, report.spent);
    return parts.join(u" · "_s);
}

QString fallOverSentence(const SummaryReport& report) {
    QStringList sentences;
    for (const FallOver& change : report.fallOvers)
        sentences += Words::tr("The engine “%1” took over from “%2”: %3")
                         .arg(change.to, change.from, change.because.sentence);
    return sentences.join(u' ');
}

} // namespace sheaf

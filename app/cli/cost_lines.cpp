#include "cli/cost_lines.h"

#include "cli/text.h"
#include "services/spending/price_table.h"

#include <QJsonObject>
#include <QLocale>
#include <QMap>

namespace sheaf {

using namespace Qt::StringLiterals;

Result<CostBy> costBy(const QString& word) {
    static const QMap<QString, CostBy> known{
        {u"day"_s, CostBy::Day}, {u"model"_s, CostBy::Model}, {u"engine"_s, CostBy::Engine}};
    if (!known.contains(word))
        return Error{ErrorKind::Usage, Cli::tr("--by takes day, model or engine, not “%1”.").arg(word)};
    return known.value(word);
}

QString textOf(const CostLine& line) {
    const QLocale locale;
    const SpendingLine& sum = line.sum;
    QString text = Cli::tr("%1  %2 requests, %3 tokens in, %4 out: %5")
                       .arg(line.heading, locale.toString(sum.requests), locale.toString(sum.inputTokens),
                            locale.toString(sum.outputTokens), moneyText(sum.micros, sum.account.currency));
    if (sum.unpriced > 0)
        text += Cli::tr(", and %1 requests whose price is not known").arg(locale.toString(sum.unpriced));
    if (sum.openMicros > 0)
        text += Cli::tr(", and at most %1 for requests that have not ended")
                    .arg(moneyText(sum.openMicros, sum.account.currency));
    return text;
}

QJsonObject jsonOf(const CostLine& line) {
    const SpendingLine& sum = line.sum;
    return {{u"of"_s, line.heading},
            {u"requests"_s, sum.requests},
            {u"input_tokens"_s, sum.inputTokens},
            {u"output_tokens"_s, sum.outputTokens},
            {u"currency"_s, sum.account.currency},
            {u"cost_micros"_s, sum.micros},
            {u"reserved_micros"_s, sum.openMicros},
            {u"unpriced_requests"_s, sum.unpriced}};
}

} // namespace sheaf

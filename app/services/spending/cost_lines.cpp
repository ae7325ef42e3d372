#include "services/spending/cost_lines.h"

#include <QMap>

namespace sheaf {

namespace {

QString headingOf(const SpendingAccount& account, CostBy by) {
    switch (by) {
    case CostBy::Day: return account.day.toString(Qt::ISODate);
    case CostBy::Model: return account.model;
    case CostBy::Engine: return account.engine;
    }
    return {};
}

void add(SpendingLine& sum, const SpendingLine& line) {
    sum.account.currency = line.account.currency;
    sum.requests += line.requests;
    sum.inputTokens += line.inputTokens;
    sum.outputTokens += line.outputTokens;
    sum.micros += line.micros;
    sum.unpriced += line.unpriced;
    sum.openMicros += line.openMicros;
}

} // namespace

QList<CostLine> costLines(const QList<SpendingLine>& lines, CostBy by) {
    QMap<std::pair<QString, QString>, CostLine> sums;
    for (const SpendingLine& line : lines) {
        const QString heading = headingOf(line.account, by);
        CostLine& sum = sums[{heading, line.account.currency}];
        sum.heading = heading;
        add(sum.sum, line);
    }
    return sums.values();
}

} // namespace sheaf

#include "cli/cost_command.h"

#include "cli/cost_lines.h"
#include "cli/selection_options.h"
#include "cli/text.h"
#include "cli/wait.h"
#include "services/spending/spending_service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Period {
    QDate from;
    QDate to;
};

Result<QDate> dateOr(const QCommandLineParser& options, const QString& name, QDate otherwise) {
    return options.isSet(name) ? dateFrom(options.value(name)) : Result<QDate>(otherwise);
}

Result<Period> periodFrom(const QCommandLineParser& options) {
    const auto from = dateOr(options, u"from"_s, QDate(1991, 1, 1));
    const auto to = dateOr(options, u"to"_s, QDate(9999, 12, 31));
    if (!from || !to)
        return from ? to.error() : from.error();
    return Period{*from, *to};
}

QString beside(qint64 micros, const std::optional<qint64>& cap, const QString& currency) {
    return cap ? Cli::tr("%1 of %2").arg(moneyText(micros, currency), moneyText(*cap, currency))
               : moneyText(micros, currency);
}

void printLines(const QList<CostLine>& lines, const SpendingNow& now, QTextStream& out) {
    for (const CostLine& line : lines)
        out << textOf(line) << '\n';
    out << Cli::tr("Today: %1. This month: %2.")
               .arg(beside(now.todayMicros, now.caps.dayMicros, now.currency),
                    beside(now.monthMicros, now.caps.monthMicros, now.currency))
        << Qt::endl;
}

QJsonValue jsonOf(const std::optional<qint64>& micros) { return micros ? QJsonValue(*micros) : QJsonValue(); }

void printJson(const QList<CostLine>& lines, const SpendingNow& now, QTextStream& out) {
    QJsonArray array;
    for (const CostLine& line : lines)
        array += jsonOf(line);
    const QJsonObject document{{u"spending"_s, array},
                               {u"currency"_s, now.currency},
                               {u"today_micros"_s, now.todayMicros},
                               {u"month_micros"_s, now.monthMicros},
                               {u"cap_per_day_micros"_s, jsonOf(now.caps.dayMicros)},
                               {u"cap_per_month_micros"_s, jsonOf(now.caps.monthMicros)}};
    out << QString::fromUtf8(QJsonDocument(document).toJson()) << Qt::flush;
}

ExitCode printCosts(const QCommandLineParser& options, SpendingService& spending, const Console& console) {
    const auto period = periodFrom(options);
    if (!period)
        return console.fail(period.error());
    const auto by = costBy(options.value(u"by"_s));
    if (!by)
        return console.fail(by.error());
    const auto spent = waitFor(spending.between(period->from, period->to));
    if (!spent)
        return console.fail(spent.error());
    const auto now = waitFor(spending.now());
    if (!now)
        return console.fail(now.error());
    (options.isSet(u"json"_s) ? printJson : printLines)(costLines(*spent, *by), *now, console.out);
    return ExitCode::Done;
}

ExitCode printPrices(const SpendingService& spending, const Console& console) {
    const auto table = spending.prices();
    if (!table)
        return console.fail(table.error());
    const QString currency = u' ' + table->currency();
    for (const PriceEntry& entry : table->entries())
        console.out << Cli::tr("%1  %2 in, %3 out%4")
                           .arg(entry.models, priceText(entry.price.inputMicros) + currency,
                                priceText(entry.price.outputMicros) + currency,
                                entry.own ? u' ' + Cli::tr("(yours)") : QString())
                    << '\n';
    console.out << Cli::tr("For a million tokens. The built-in prices are of %1; your own are in %2.")
                       .arg(table->builtInAsOf(), table->ownPath())
                << Qt::endl;
    return ExitCode::Done;
}

ExitCode setPrice(const QCommandLineParser& options, const SpendingService& spending,
                  const Console& console) {
    const QStringList words = options.positionalArguments();
    const auto input = priceMicros(words.value(0));
    const auto output = priceMicros(words.value(1));
    if (words.size() != 2 || !input || !output)
        return console.fail(
            {ErrorKind::Usage, Cli::tr("Write: sheaf cost --set-price MODEL INPUT OUTPUT, two prices for a "
                                       "million tokens such as 0.15 0.60.")});
    const Outcome set = spending.setPrice(options.value(u"set-price"_s), Price{*input, *output});
    return set ? ExitCode::Done : console.fail(set.error());
}

} // namespace

QString CostCommand::name() const { return u"cost"_s; }

QString CostCommand::purpose() const { return Cli::tr("Shows what summaries have cost, and the prices."); }

void CostCommand::addOptions(QCommandLineParser& parser) const {
    parser.addOption({u"from"_s, Cli::tr("What was spent on this day or later."), Cli::tr("date")});
    parser.addOption({u"to"_s, Cli::tr("What was spent on this day or earlier."), Cli::tr("date")});
    parser.addOption({u"by"_s, Cli::tr("Summed up by day, model or engine."), Cli::tr("word"), u"day"_s});
    parser.addOption({u"json"_s, Cli::tr("One JSON document on standard output.")});
    parser.addOption({u"prices"_s, Cli::tr("The price table instead.")});
    parser.addOption({u"set-price"_s,
                      Cli::tr("Sets your own price of a model: --set-price MODEL INPUT OUTPUT, for a million "
                              "tokens; * stands for any letters."),
                      Cli::tr("model")});
    parser.addOption({u"remove-price"_s, Cli::tr("Takes your own price of a model away."), Cli::tr("model")});
}

ExitCode CostCommand::run(const QCommandLineParser& options, Workspace& workspace,
                          const Console& console) const {
    SpendingService& spending = workspace.spending();
    if (options.isSet(u"prices"_s))
        return printPrices(spending, console);
    if (options.isSet(u"set-price"_s))
        return setPrice(options, spending, console);
    if (options.isSet(u"remove-price"_s)) {
        const Outcome removed = spending.setPrice(options.value(u"remove-price"_s), std::nullopt);
        return removed ? ExitCode::Done : console.fail(removed.error());
    }
    return printCosts(options, spending, console);
}

} // namespace sheaf

#include "services/spending/price_table.h"

#include "services/engine_host.h"
#include "services/engine_options.h"
#include "settings/settings_file.h"
#include "summaries/request_gate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PriceTable)
};

constexpr double micro = 1e6;
constexpr double dearest = 1e6; // for a million tokens; more would be a slip of the pen

std::optional<qint64> microsFrom(double price) {
    if (!(price >= 0 && price <= dearest))
        return std::nullopt;
    return std::llround(price * micro);
}

std::optional<Price> priceFrom(const QJsonValue& value) {
    const auto input = microsFrom(value[u"input"].toDouble(-1));
    const auto output = microsFrom(value[u"output"].toDouble(-1));
    if (!input || !output)
        return std::nullopt;
    return Price{*input, *output};
}

bool fits(const QString& models, const QString& model) {
    const QString pattern = QRegularExpression::escape(models).replace(u"\\*"_s, u".*"_s);
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern),
                              QRegularExpression::CaseInsensitiveOption)
        .match(model)
        .hasMatch();
}

QString undated(const QString& model) {
    static const QRegularExpression end(u"-(latest|20\\d\\d-?\\d\\d-?\\d\\d)$"_s);
    return QString(model).remove(end);
}

/// In two parts, so that no price and no count of tokens is too large for the product.
qint64 costOf(qint64 tokens, qint64 microsAMillion) {
    constexpr qint64 million = 1'000'000;
    return tokens / million * microsAMillion + (tokens % million * microsAMillion + million - 1) / million;
}

QJsonObject jsonOf(const Price& price) {
    return {{u"input"_s, static_cast<double>(price.inputMicros) / micro},
            {u"output"_s, static_cast<double>(price.outputMicros) / micro}};
}

/// With two digits after the point, and up to so many where they are not zeros.
QString plainNumber(double amount, int digits) {
    QString text = QString::number(amount, 'f', digits);
    while (text.endsWith(u'0') && text.size() - text.indexOf(u'.') > 3)
        text.chop(1);
    return text;
}

} // namespace

qint64 costMicros(const Price& price, const TokenUse& tokens) {
    return costOf(tokens.input, price.inputMicros) + costOf(tokens.output, price.outputMicros);
}

QString PriceTable::pathBeside(const QString& settingsPath) {
    return QFileInfo(settingsPath).dir().filePath(u"prices.json"_s);
}

Result<PriceTable> PriceTable::load(const QString& ownPath) {
    const auto builtIn = readSettingsFile(u":/prices/prices.json"_s);
    if (!builtIn)
        return builtIn.error();
    const auto own = readSettingsFile(ownPath);
    if (!own)
        return own.error();
    PriceTable table;
    table.m_ownPath = ownPath;
    table.m_currency = builtIn->value(u"currency"_s).toString();
    table.m_asOf = builtIn->value(u"as_of"_s).toString();
    const QString ownCurrency = own->value(u"currency"_s).toString(table.m_currency);
    if (ownCurrency == table.m_currency)
        if (const Outcome taken = table.take(*builtIn, false); !taken)
            return taken.error();
    table.m_currency = ownCurrency;
    if (const Outcome taken = table.take(*own, true); !taken)
        return taken.error();
    std::sort(table.m_entries.begin(), table.m_entries.end(),
              [](const PriceEntry& a, const PriceEntry& b) { return a.models < b.models; });
    return table;
}

Outcome PriceTable::take(const QJsonObject& file, bool own) {
    const QJsonObject models = file.value(u"models"_s).toObject();
    for (auto model = models.begin(); model != models.end(); ++model) {
        const auto price = priceFrom(*model);
        if (!price)
            return Error{ErrorKind::Malformed,
                         Words::tr("The price of “%1” in %2 cannot be read: it takes \"input\" and "
                                   "\"output\", each a number for a million tokens. Correct it there.")
                             .arg(model.key(), m_ownPath)};
        m_entries.removeIf([&](const PriceEntry& entry) { return entry.models == model.key(); });
        m_entries += PriceEntry{model.key(), *price, own};
    }
    return {};
}

const PriceEntry* PriceTable::entryFor(const QString& model, bool own) const {
    const auto letters = [](const PriceEntry& entry) {
        return entry.models.size() - entry.models.count(u'*');
    };
    const PriceEntry* best = nullptr;
    for (const QString& name : {model, undated(model)})
        for (const PriceEntry& entry : m_entries)
            if (entry.own == own && fits(entry.models, name) && (!best || letters(entry) > letters(*best)))
                best = &entry;
    return best;
}

std::optional<Price> PriceTable::priceOf(const EngineOptions& engine) const {
    if (engine.kind == offlineEngine)
        return Price{};
    if (const PriceEntry* own = entryFor(engine.model, true))
        return own->price;
    if (isOwnMachine(engine.baseUrl))
        return Price{};
    const PriceEntry* builtIn = entryFor(engine.model, false);
    return builtIn ? std::optional(builtIn->price) : std::nullopt;
}

Outcome setOwnPrice(const QString& ownPath, const QString& models, const std::optional<Price>& price) {
    const auto file = readSettingsFile(ownPath);
    if (!file)
        return file.error();
    QJsonObject root = *file;
    QJsonObject prices = root.value(u"models"_s).toObject();
    if (price)
        prices.insert(models, jsonOf(*price));
    else
        prices.remove(models);
    root.insert(u"models"_s, prices);
    return writeSettingsFile(ownPath, root);
}

std::optional<qint64> priceMicros(const QString& amount) {
    bool isNumber = false;
    const double price = amount.toDouble(&isNumber);
    return isNumber ? microsFrom(price) : std::nullopt;
}

QString priceText(qint64 micros) { return plainNumber(static_cast<double>(micros) / micro, 6); }

QString moneyText(qint64 micros, const QString& currency) {
    const double amount = static_cast<double>(micros) / micro;
    const int digits = micros == 0 || micros >= 1'000'000 ? 2 : micros >= 10'000 ? 4 : 6;
    return plainNumber(amount, digits) + u' ' + currency;
}

} // namespace sheaf

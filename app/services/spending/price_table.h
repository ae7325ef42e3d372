#pragma once

#include "base/result.h"

#include <QList>
#include <QString>

#include <optional>

class QJsonObject;

namespace sheaf {

struct EngineOptions;
struct TokenUse;

/// What a model's tokens cost, in millionths of the currency for a million tokens.
struct Price {
    qint64 inputMicros = 0;
    qint64 outputMicros = 0;

    bool isFree() const { return inputMicros == 0 && outputMicros == 0; }
    bool operator==(const Price&) const = default;
};

/// Rounded up to the next millionth, so that many small requests are never booked below what is billed.
qint64 costMicros(const Price& price, const TokenUse& tokens);

/// A line of the price table.
struct PriceEntry {
    QString models; ///< the model's name; `*` stands for any letters
    Price price;
    bool own = false; ///< the reader's, not the built-in table's
};

/// What models cost: the reader's own file (prices.json beside the settings) over a built-in table. Both have
/// the same form: {"currency": "USD", "models": {"gpt-4o-mini": {"input": 0.15, "output": 0.6}}}, prices for
/// a million tokens. A file in another currency than the built-in table's replaces that table altogether.
class PriceTable {
  public:
    /// A missing file means the built-in table alone; one that cannot be read or holds something else than
    /// prices is an Error that says where.
    static Result<PriceTable> load(const QString& ownPath);

    /// "prices.json" in the folder of the settings file.
    static QString pathBeside(const QString& settingsPath);

    /// The price of the engine's model; none where it is not known. The reader's own price comes first; what
    /// works on the reader's machine is free otherwise. Of several names that fit, the one with the most
    /// letters counts. A date or "-latest" at the end of a model's name may be left out in the table.
    std::optional<Price> priceOf(const EngineOptions& engine) const;

    const QString& currency() const { return m_currency; }
    const QString& builtInAsOf() const { return m_asOf; } ///< ISO date of the built-in prices
    const QString& ownPath() const { return m_ownPath; }

    /// By name.
    const QList<PriceEntry>& entries() const { return m_entries; }

  private:
    Outcome take(const QJsonObject& file, bool own);
    const PriceEntry* entryFor(const QString& model, bool own) const;

    QList<PriceEntry> m_entries;
    QString m_currency;
    QString m_asOf;
    QString m_ownPath;
};

/// Writes a price into the reader's own file; none takes it out.
Outcome setOwnPrice(const QString& ownPath, const QString& models, const std::optional<Price>& price);

/// A price as a person writes it, in millionths; none unless it is a number from 0 to a million.
std::optional<qint64> priceMicros(const QString& amount);

/// "0.075": two digits after the point, and as many more as the price has.
QString priceText(qint64 micros);

/// "0.50 USD", "0.0123 USD": two digits after the point, more where a small sum has them.
QString moneyText(qint64 micros, const QString& currency);

} // namespace sheaf

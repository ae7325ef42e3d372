#pragma once

#include "base/clock.h"
#include "papers/spending.h"
#include "services/spending/price_table.h"
#include "summaries/request_gate.h"

#include <atomic>
#include <memory>

namespace sheaf {

class Library;

/// What the purse has to know of an engine.
struct PurseTerms {
    QString engine;
    QString model;
    QString currency;
    std::optional<Price> price = {}; ///< none: not known
    SpendingCaps caps = {};
};

/// The money of one engine's run: holds back in the library what a request may cost at most, and books what
/// it did cost. Thread-safe.
class Purse {
  public:
    Purse(std::shared_ptr<Library> library, PurseTerms terms, const Clock& clock);

    /// Holds back the cost of `worst`; blocks for as long as the library takes. What costs nothing is always
    /// granted and holds nothing back.
    Result<SpendingRoom> reserve(const TokenUse& worst);

    /// Ends what `reserve` granted, without waiting for the library. Without `used`, the worst was spent.
    void settle(const SpendingRoom& granted, const TokenUse& worst, const std::optional<TokenUse>& used);

    /// Spent by this run so far, in millionths of the currency; requests under way are not in it.
    qint64 spentMicros() const { return m_spentMicros; }

    const PurseTerms& terms() const { return m_terms; }

    /// The sentence for a request that one of the caps has no room for.
    Error overCap(SpendingRoom::Answer full) const;

    /// The refusal of an engine whose price is not known while a cap is set; success for all others.
    static Outcome check(const PurseTerms& terms);

  private:
    SpendingAccount account() const;
    Charge chargeFor(const TokenUse& tokens) const;

    std::shared_ptr<Library> m_library;
    PurseTerms m_terms;
    const Clock& m_clock;
    std::atomic<qint64> m_spentMicros = 0;
};

} // namespace sheaf

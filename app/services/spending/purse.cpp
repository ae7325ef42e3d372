#include "services/spending/purse.h"

#include "library/library.h"
#include "library/spend_store.h"

#include <QCoreApplication>

namespace sheaf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Purse)
};

} // namespace

Purse::Purse(std::shared_ptr<Library> library, PurseTerms terms, const Clock& clock)
    : m_library(std::move(library)), m_terms(std::move(terms)), m_clock(clock) {}

Outcome Purse::check(const PurseTerms& terms) {
    if (terms.price || !terms.caps.any())
        return {};
    return Error{ErrorKind::Usage,
                 Words::tr("The price of the model “%1” (engine “%2”) is not known, so the cap on spending "
                           "could not be kept. Put the price in: sheaf cost --set-price %1 INPUT OUTPUT (for "
                           "a million tokens, in %3), or lift the cap in the settings.")
                     .arg(terms.model, terms.engine, terms.currency)};
}

Error Purse::overCap(SpendingRoom::Answer full) const {
    const bool day = full == SpendingRoom::Answer::DayFull;
    const QString cap =
        moneyText((day ? m_terms.caps.dayMicros : m_terms.caps.monthMicros).value_or(0), m_terms.currency);
    return {ErrorKind::OverCap,
            day ? Words::tr("The next summary could pass your cap of %1 for today. It goes on tomorrow when "
                            "you resume it, or raise the cap "
                            "(summaries.cap_per_day).")
                      .arg(cap)
                : Words::tr("The next summary could pass your cap of %1 for this month. It goes on next "
                            "month when you resume it, or raise the cap "
                            "(summaries.cap_per_month).")
                      .arg(cap)};
}

SpendingAccount Purse::account() const {
    return {m_clock.today(), m_terms.engine, m_terms.model, m_terms.currency};
}

Charge Purse::chargeFor(const TokenUse& tokens) const {
    Charge charge{.inputTokens = tokens.input, .outputTokens = tokens.output};
    if (m_terms.price)
        charge.micros = costMicros(*m_terms.price, tokens);
    return charge;
}

Result<SpendingRoom> Purse::reserve(const TokenUse& worst) {
    if (const Outcome checked = check(m_terms); !checked)
        return checked.error();
    if (m_terms.price && m_terms.price->isFree())
        return SpendingRoom();
    return m_library
        ->write([account = account(), charge = chargeFor(worst), caps = m_terms.caps](Connection& c) {
            return SpendStore(c).reserve(account, charge, caps);
        })
        .result();
}

void Purse::settle(const SpendingRoom& granted, const TokenUse& worst, const std::optional<TokenUse>& used) {
    const TokenUse spent = used.value_or(worst);
    std::optional<Charge> charge;
    if (spent.input > 0 || spent.output > 0)
        charge = chargeFor(spent);
    if (charge)
        m_spentMicros += charge->micros.value_or(0);
    if (granted.reservation == 0 && !charge)
        return;
    m_library->write([account = account(), reservation = granted.reservation, charge](Connection& c) {
        SpendStore spending(c);
        return reservation == 0 ? spending.book(account, *charge) : spending.settle(reservation, charge);
    });
}

} // namespace sheaf

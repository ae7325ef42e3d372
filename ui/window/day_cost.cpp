#include "ui/window/day_cost.h"

#include "base/log.h"
#include "base/when_ready.h"
#include "services/spending/spending_service.h"

namespace sheaf {

DayCost::DayCost(SpendingService& spending, QObject* parent) : QObject(parent), m_spending(spending) {}

void DayCost::follow(QDate day) {
    if (day != m_day)
        m_text.clear();
    m_day = day;
    whenReady(m_spending.costOfSummaries(day), this, [this, asked = ++m_asked](const Result<QString>& text) {
        if (asked != m_asked)
            return;
        if (text)
            take(*text);
        else
            logDetails(text.error()); // the day's counts stand without it
    });
}

void DayCost::take(const QString& text) {
    if (text == m_text)
        return;
    m_text = text;
    emit changed();
}

} // namespace sheaf

#include "ui/cost/cap_meter.h"

#include "services/spending/price_table.h"
#include "ui/parts/fonts.h"
#include "ui/parts/labels.h"

#include <QLabel>
#include <QProgressBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

CapMeter::CapMeter(const QString& period, QWidget* parent)
    : QWidget(parent), m_period(period), m_spent(new QLabel(this)), m_bar(new QProgressBar(this)),
      m_left(quietLabel({}, this)) {
    m_spent->setObjectName(u"spent"_s);
    m_spent->setFont(scaledFont(font(), 1.35, QFont::DemiBold));
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 1000);
    m_left->setObjectName(u"left"_s);
    m_left->setFont(scaledFont(font(), 0.92));
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(6);
    lines->addWidget(sectionLabel(period, this));
    lines->addWidget(m_spent);
    lines->addWidget(m_bar);
    lines->addWidget(m_left);
    lines->addStretch(1);
}

void CapMeter::show(qint64 spentMicros, const std::optional<qint64>& capMicros, const QString& currency) {
    m_spent->setText(moneyText(spentMicros, currency));
    m_bar->setVisible(capMicros.has_value());
    bool spent = false;
    if (!capMicros) {
        m_left->setText(tr("No cap is set."));
    } else {
        const qint64 left = std::max<qint64>(0, *capMicros - spentMicros);
        const double share = *capMicros > 0 ? double(spentMicros) / double(*capMicros) : 1;
        m_bar->setValue(int(std::clamp(share, 0.0, 1.0) * m_bar->maximum()));
        m_left->setText(
            left > 0 ? tr("%1 left of %2").arg(moneyText(left, currency), moneyText(*capMicros, currency))
                     : tr("Nothing left of %1").arg(moneyText(*capMicros, currency)));
        spent = left <= 0;
    }
    setLook(*m_left, spent ? u"bad"_s : u"quiet"_s);
    m_bar->setAccessibleName(m_period + u": "_s + m_spent->text() + u", "_s + m_left->text());
}

} // namespace sheaf

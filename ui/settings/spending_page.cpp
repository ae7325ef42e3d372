#include "ui/settings/spending_page.h"

#include "services/settings_service.h"
#include "services/spending/spending_service.h"
#include "ui/parts/fonts.h"
#include "ui/parts/form_line.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"
#include "ui/settings/price_rows.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QString perDay = u"summaries.cap_per_day"_s;
const QString perMonth = u"summaries.cap_per_month"_s;

} // namespace

SpendingPage::SpendingPage(SettingsService& settings, SpendingService& spending, QWidget* parent)
    : SettingsPage(parent), m_settings(settings), m_spending(spending),
      m_perDay(capField(perDay, tr("Spend at most in a day"))),
      m_perMonth(capField(perMonth, tr("Spend at most in a month"))), m_prices(new PriceRows(this)),
      m_add(new QPushButton(tr("Add a model"), this)),
      m_remove(new QPushButton(tr("Take my price away"), this)), m_source(hintLabel({}, this)) {
    showPrices();
    QFormLayout* form = pageForm(this);
    form->addRow(tr("At most in a day"), capLine(m_perDay));
    form->addRow(tr("At most in a month"), capLine(m_perMonth));
    form->addRow(QString(), hintLabel(tr("Empty for no cap. What requests under way may cost at most is held "
                                         "back, so that a cap is never passed."),
                                      this));
    form->addRow(sectionLabel(tr("Prices for a million tokens"), this));
    form->addRow(m_prices);
    form->addRow(priceActs());
    form->addRow(m_source);
}

QLineEdit* SpendingPage::capField(const QString& setting, const QString& accessibleName) {
    auto* field = named(new QLineEdit(m_settings.text(setting), this), setting, accessibleName);
    field->setPlaceholderText(tr("no cap"));
    field->setFixedWidth(widthFor(*this, 160));
    return field;
}

QWidget* SpendingPage::capLine(QLineEdit* field) {
    auto* box = new QWidget(this);
    auto* line = formLine(box);
    line->addWidget(field);
    line->addWidget(quietLabel(m_currency, box), 1);
    return box;
}

QWidget* SpendingPage::priceActs() {
    m_add->setObjectName(u"addPrice"_s);
    m_remove->setObjectName(u"removePrice"_s);
    m_remove->setEnabled(false);
    for (QPushButton* button : {m_add, m_remove})
        button->setAutoDefault(false);
    connect(m_add, &QPushButton::clicked, m_prices, &PriceRows::addRow);
    connect(m_remove, &QPushButton::clicked, m_prices, &PriceRows::removeCurrent);
    connect(m_prices, &QTableWidget::itemSelectionChanged, this,
            [this] { m_remove->setEnabled(m_prices->canRemoveCurrent()); });
    auto* box = new QWidget(this);
    auto* line = formLine(box);
    line->addWidget(m_add);
    line->addWidget(m_remove);
    line->addStretch(1);
    return box;
}

void SpendingPage::showPrices() {
    const auto table = m_spending.prices();
    m_prices->setEnabled(table.ok());
    m_add->setEnabled(table.ok());
    if (!table) {
        m_source->setProperty("look", u"bad"_s);
        m_source->setText(table.error().sentence);
        return;
    }
    m_currency = table->currency();
    m_prices->show(*table);
    m_source->setText(tr("The built-in prices are of %1 and may have changed since; write over them what you "
                         "pay. A * in a name stands for any letters.")
                          .arg(table->builtInAsOf()));
    m_source->setToolTip(tr("Your prices are kept in %1").arg(table->ownPath()));
}

Outcome SpendingPage::save() {
    if (const Outcome capped =
            saveChanged(m_settings, {{perDay, m_perDay->text()}, {perMonth, m_perMonth->text()}});
        !capped)
        return capped;
    return m_prices->save(m_spending);
}

} // namespace sheaf

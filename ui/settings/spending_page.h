#pragma once

#include "ui/settings/settings_page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace sheaf {

class PriceRows;
class SettingsService;
class SpendingService;

/// The caps on spending for a day and a month, and the price table that costs are reckoned by.
class SpendingPage : public SettingsPage {
    Q_OBJECT

  public:
    SpendingPage(SettingsService& settings, SpendingService& spending, QWidget* parent = nullptr);
    Outcome save() override;

  private:
    QLineEdit* capField(const QString& setting, const QString& accessibleName);
    QWidget* capLine(QLineEdit* field);
    QWidget* priceActs();
    void showPrices();

    SettingsService& m_settings;
    SpendingService& m_spending;
    QString m_currency; ///< empty where the price table cannot be read
    QLineEdit* m_perDay;
    QLineEdit* m_perMonth;
    PriceRows* m_prices;
    QPushButton* m_add;
    QPushButton* m_remove;
    QLabel* m_source;
};

} // namespace sheaf

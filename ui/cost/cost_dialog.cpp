#include "ui/cost/cost_dialog.h"

#include "base/when_ready.h"
#include "services/spending/price_table.h"
#include "services/spending/spending_service.h"
#include "ui/cost/cap_meter.h"
#include "ui/cost/cost_table.h"
#include "ui/parts/chooser.h"
#include "ui/parts/fonts.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int everything = 0; // in place of a number of months

/// "0.02 USD"; a sum for each currency.
QString sumOf(const QList<SpendingLine>& lines) {
    QMap<QString, qint64> sums;
    for (const SpendingLine& line : lines)
        sums[line.account.currency] += line.micros;
    QStringList texts;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        texts += moneyText(*sum, sum.key());
    return texts.join(u" + "_s);
}

} // namespace

CostDialog::CostDialog(SpendingService& spending, QWidget* parent)
    : QDialog(parent), m_spending(spending), m_today(new CapMeter(tr("Today"), this)),
      m_month(new CapMeter(tr("This month"), this)),
      m_period(named(new Chooser(this), u"period"_s, tr("Period"))),
      m_by(named(new Chooser(this), u"by"_s, tr("Summed up by"))), m_table(new CostTable(this)),
      m_sum(new QLabel(this)), m_empty(quietLabel({}, this)), m_pages(new QStackedWidget(this)) {
    setWindowTitle(tr("Cost of the summaries"));
    m_today->setObjectName(u"today"_s);
    m_month->setObjectName(u"month"_s);
    m_period->addItem(tr("This month"), 1);
    m_period->addItem(tr("Three months"), 3);
    m_period->addItem(tr("All the time"), everything);
    m_by->addItem(tr("By day"), int(CostBy::Day));
    m_by->addItem(tr("By model"), int(CostBy::Model));
    m_by->addItem(tr("By engine"), int(CostBy::Engine));
    build();
    connect(m_period, &QComboBox::currentIndexChanged, this, &CostDialog::loadLines);
    connect(m_by, &QComboBox::currentIndexChanged, this, &CostDialog::showLines);
    reload();
    m_table->setFocus();
}

void CostDialog::build() {
    m_sum->setObjectName(u"costSum"_s);
    m_empty->setObjectName(u"costEmpty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto* meters = new QHBoxLayout;
    meters->setSpacing(32);
    meters->addWidget(m_today, 1);
    meters->addWidget(m_month, 1);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_period);
    choice->addWidget(m_by);
    choice->addStretch(1);
    choice->addWidget(m_sum);
    QPushButton* settings = linkButton(tr("Caps and prices…"), this);
    settings->setObjectName(u"spendingSettings"_s);
    connect(settings, &QPushButton::clicked, this, &CostDialog::settingsWanted);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* foot = new QHBoxLayout;
    foot->addWidget(settings);
    foot->addStretch(1);
    foot->addWidget(buttons);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 20, 24, 16);
    lines->setSpacing(16);
    lines->addLayout(meters);
    lines->addLayout(choice);
    lines->addWidget(m_pages, 1);
    lines->addLayout(foot);
    resize(roomFor(*this, {640, 520}));
}

void CostDialog::reload() {
    whenReady(m_spending.now(), this, [this](const Result<SpendingNow>& now) {
        if (!now)
            return complain(now.error().sentence);
        m_today->show(now->todayMicros, now->caps.dayMicros, now->currency);
        m_month->show(now->monthMicros, now->caps.monthMicros, now->currency);
    });
    loadLines();
}

void CostDialog::loadLines() {
    const QDate today = m_spending.today();
    const int months = m_period->currentData().toInt();
    const QDate from = months == everything ? QDate(1991, 1, 1)
                                            : QDate(today.year(), today.month(), 1).addMonths(1 - months);
    whenReady(m_spending.between(from, today), this,
              [this, serial = ++m_serial](const Result<QList<SpendingLine>>& lines) {
                  if (serial != m_serial)
                      return;
                  if (!lines)
                      return complain(lines.error().sentence);
                  m_lines = *lines;
                  showLines();
              });
}

void CostDialog::showLines() {
    m_table->show(m_lines, CostBy(m_by->currentData().toInt()));
    m_sum->setText(m_lines.isEmpty() ? QString() : tr("Together %1").arg(sumOf(m_lines)));
    m_empty->setText(tr("Nothing was spent in this time. What works on this computer costs nothing."));
    m_pages->setCurrentWidget(m_lines.isEmpty() ? static_cast<QWidget*>(m_empty) : m_table);
}

void CostDialog::complain(const QString& sentence) {
    m_empty->setText(sentence);
    m_pages->setCurrentWidget(m_empty);
}

} // namespace sheaf

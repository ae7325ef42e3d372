#include "ui/cost/run_sheet.h"

#include "services/spending/price_table.h"
#include "ui/parts/fonts.h"
#include "ui/parts/labels.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int sheetWidth = 480;

/// A guess has no more than two figures worth saying.
qint64 about(qint64 amount) {
    qint64 step = 1;
    while (amount / step >= 100)
        step *= 10;
    return (amount + step / 2) / step * step;
}

QString costText(const RunOffer& offer) {
    const Money& money = offer.estimate.money;
    if (!money.known)
        return RunSheet::tr("not known: the model is not in the price table");
    return money.micros == 0 ? RunSheet::tr("nothing")
                             : RunSheet::tr("about %1").arg(moneyText(about(money.micros), money.currency));
}

QString tokensText(const SummaryEstimate& estimate) {
    const QLocale locale;
    return RunSheet::tr("about %1 in, %2 out")
        .arg(locale.toString(about(estimate.inputTokens)), locale.toString(about(estimate.outputTokens)));
}

QString basisText(const SummaryEstimate& estimate) {
    return estimate.measured ? RunSheet::tr("By what this engine's last summaries took.")
                             : RunSheet::tr("A first guess from the length of titles and abstracts.");
}

} // namespace

RunSheet::RunSheet(const RunOffer& offer, QWidget* parent) : QDialog(parent) {
    setWindowTitle(tr("Before summarising"));
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 20, 24, 16);
    lines->setSpacing(14);
    lines->addWidget(heading(offer));
    lines->addLayout(facts(offer));
    lines->addWidget(hintLabel(basisText(offer.estimate), this));
    if (offer.lacksPrice() || offer.passesACap()) {
        QLabel* warning =
            hintLabel(offer.lacksPrice()
                          ? tr("A cap is set, and cannot be kept without the price. Put it in first.")
                          : tr("That is more than the cap leaves. The queue pauses when the cap is reached, "
                               "and nothing is spent beyond it."),
                      this);
        warning->setObjectName(u"runWarning"_s);
        warning->setProperty("look", u"bad"_s);
        lines->addWidget(warning);
    }
    if (offer.consent) {
        QLabel* notice = hintLabel(offer.consent->text, this);
        notice->setObjectName(u"consentNotice"_s);
        lines->addWidget(notice);
    }
    lines->addStretch(1);
    lines->addWidget(buttons(offer));
    setFixedWidth(sheetWidth);
    resize(sheetWidth, lines->totalHeightForWidth(sheetWidth));
}

QWidget* RunSheet::heading(const RunOffer& offer) {
    const int papers = offer.estimate.papers;
    auto* heading = new QLabel(papers == 1 ? tr("Summarise one paper")
                                           : tr("Summarise %1 papers").arg(QLocale().toString(papers)),
                               this);
    heading->setObjectName(u"runHeading"_s);
    heading->setFont(scaledFont(font(), 1.25, QFont::DemiBold));
    return heading;
}

QFormLayout* RunSheet::facts(const RunOffer& offer) {
    const QString& currency = offer.spending.currency;
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(20);
    form->setVerticalSpacing(8);
    const auto row = [&](const QString& name, QWidget* value) {
        form->addRow(quietLabel(name, this), value);
    };
    row(tr("Engine"),
        fact(u"runEngine"_s, offer.model.isEmpty() ? offer.engine : offer.engine + u" · "_s + offer.model));
    row(tr("Texts go to"), fact(u"runHost"_s, offer.host.isEmpty() ? tr("this computer only") : offer.host));
    row(tr("Tokens"), fact(u"runTokens"_s, tokensText(offer.estimate)));
    row(tr("Cost"), costLine(offer));
    if (const auto left = offer.leftToday())
        row(tr("Cap leaves today"), fact(u"runLeftToday"_s, moneyText(*left, currency)));
    if (const auto left = offer.leftThisMonth())
        row(tr("Cap leaves this month"), fact(u"runLeftMonth"_s, moneyText(*left, currency)));
    return form;
}

QWidget* RunSheet::costLine(const RunOffer& offer) {
    QLabel* cost = fact(u"runCost"_s, costText(offer));
    QFont bold = cost->font();
    bold.setWeight(QFont::DemiBold);
    cost->setFont(bold);
    return cost;
}

QLabel* RunSheet::fact(const QString& objectName, const QString& text) {
    auto* label = new QLabel(text, this);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QWidget* RunSheet::buttons(const RunOffer& offer) {
    auto* foot = new QWidget(this);
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    QPushButton* settings = linkButton(tr("Caps and prices…"), foot);
    settings->setObjectName(u"spendingSettings"_s);
    connect(settings, &QPushButton::clicked, this, [this] {
        reject();
        emit settingsWanted();
    });
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel, foot);
    QPushButton* go = primaryButton(offer.consent ? tr("Send and summarise") : tr("Summarise"), foot);
    go->setObjectName(u"runGo"_s);
    go->setDefault(true);
    go->setEnabled(!offer.lacksPrice());
    box->addButton(go, QDialogButtonBox::AcceptRole);
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    line->addWidget(settings);
    line->addStretch(1);
    line->addWidget(box);
    go->setFocus();
    return foot;
}

} // namespace sheaf

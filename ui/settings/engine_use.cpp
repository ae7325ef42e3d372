#include "ui/settings/engine_use.h"

#include "ui/parts/chooser.h"
#include "ui/parts/form_line.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QSpinBox* number(const QString& name, const QString& spoken, int least, int most, QWidget* page) {
    auto* box = named(new QSpinBox(page), name, spoken);
    box->setButtonSymbols(QSpinBox::NoButtons);
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    return box;
}

} // namespace

EngineUse::EngineUse(QWidget* page)
    : QObject(page), m_page(page),
      m_fallback(named(new Chooser(page), u"fallback"_s, tr("The engine that takes over"))),
      m_toggle(named(linkButton({}, page), u"limits"_s, tr("Limits"))),
      m_workers(number(u"workers"_s, tr("Papers at once"), 1, 256, page)),
      m_requests(number(u"requestsPerMinute"_s, tr("Requests a minute"), 0, 1'000'000, page)),
      m_tokens(number(u"tokensPerMinute"_s, tr("Tokens a minute"), 0, 2'000'000'000, page)),
      m_answer(number(u"maxOutputTokens"_s, tr("Longest answer in tokens"), 100, 1'000'000, page)) {
    m_fallback->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_fallback->setToolTip(
        tr("Takes the papers over where this engine refuses the key, has no credit left or "
           "is out of order"));
    m_requests->setSpecialValueText(tr("any number of requests"));
    m_tokens->setSpecialValueText(tr("any number of tokens"));
    m_requests->setSuffix(tr(" requests"));
    m_tokens->setSuffix(tr(" tokens"));
    m_answer->setSuffix(tr(" tokens"));
    connect(m_toggle, &QPushButton::clicked, this, [this] {
        m_open = !m_open;
        fold();
    });
}

void EngineUse::addRows(QFormLayout* form) {
    m_form = form;
    m_perMinute = perMinuteLine();
    form->addRow(tr("If it fails"), m_fallback);
    form->addRow(QString(), m_toggle);
    form->addRow(tr("Papers at once"), m_workers);
    form->addRow(tr("A minute at most"), m_perMinute);
    form->addRow(tr("Longest answer"), m_answer);
    fold();
}

QWidget* EngineUse::perMinuteLine() {
    auto* box = new QWidget(m_page);
    auto* line = formLine(box);
    line->addWidget(m_requests, 1);
    line->addWidget(m_tokens, 1);
    return box;
}

void EngineUse::setVisible(bool visible) {
    m_visible = visible;
    fold();
}

void EngineUse::fold() {
    for (QWidget* field : {static_cast<QWidget*>(m_fallback), static_cast<QWidget*>(m_toggle)})
        m_form->setRowVisible(field, m_visible);
    for (QWidget* field : {static_cast<QWidget*>(m_workers), m_perMinute, static_cast<QWidget*>(m_answer)})
        m_form->setRowVisible(field, m_visible && m_open);
    m_toggle->setText(m_open ? tr("Limits ▾") : tr("Limits ▸"));
}

void EngineUse::offerFallbacks(const QList<std::pair<QString, QString>>& engines, const QString& chosen) {
    m_fallback->clear();
    m_fallback->addItem(tr("Wait for me"), QString());
    for (const auto& [name, title] : engines)
        m_fallback->addItem(tr("Go on with %1").arg(title), name);
    if (m_fallback->findData(chosen) < 0)
        m_fallback->addItem(tr("Go on with %1").arg(chosen), chosen);
    m_fallback->setCurrentIndex(m_fallback->findData(chosen));
}

void EngineUse::showLimits(const EnginePreset& preset) {
    m_workers->setValue(preset.workers);
    m_requests->setValue(preset.requestsPerMinute);
    m_tokens->setValue(preset.tokensPerMinute);
    m_answer->setValue(preset.maxOutputTokens);
}

int EngineUse::longestAnswer() const { return m_answer->value(); }

QList<std::pair<QString, QString>> EngineUse::values(const QString& engine) const {
    const QString prefix = u"engines.%1."_s.arg(engine);
    return {{prefix + u"fallback"_s, m_fallback->currentData().toString()},
            {prefix + u"workers"_s, QString::number(m_workers->value())},
            {prefix + u"requests_per_minute"_s, QString::number(m_requests->value())},
            {prefix + u"tokens_per_minute"_s, QString::number(m_tokens->value())},
            {prefix + u"max_output_tokens"_s, QString::number(m_answer->value())}};
}

} // namespace sheaf

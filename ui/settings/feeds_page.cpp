#include "ui/settings/feeds_page.h"

#include "services/settings_service.h"
#include "ui/parts/labels.h"
#include "ui/settings/other_feeds.h"
#include "ui/settings/proxy_field.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace sheaf {

using namespace Qt::StringLiterals;

FeedsPage::FeedsPage(SettingsService& settings, QWidget* parent)
    : SettingsPage(parent), m_settings(settings), m_form(pageForm(this)),
      m_arxiv(new QCheckBox(tr("arXiv"), this)),
      m_huggingFace(new QCheckBox(tr("Hugging Face daily papers"), this)), m_interval(new QSpinBox(this)),
      m_proxy(new ProxyField(settings.text(u"network.proxy"_s), this)) {
    m_arxiv->setChecked(settings.flag(u"feeds.arxiv.enabled"_s));
    m_huggingFace->setChecked(settings.flag(u"feeds.huggingface.enabled"_s));
    m_interval->setObjectName(u"interval"_s);
    m_interval->setAccessibleName(tr("Pause between requests to arXiv"));
    m_interval->setButtonSymbols(QSpinBox::NoButtons);
    m_interval->setRange(0, 600000);
    m_interval->setSingleStep(500);
    m_interval->setSuffix(tr(" ms"));
    m_interval->setValue(settings.number(u"feeds.arxiv.interval_ms"_s));
    m_interval->setToolTip(settings.description(u"feeds.arxiv.interval_ms"_s));
    m_form->addRow(tr("Fetch from"), m_arxiv);
    m_form->addRow(tr("Categories"), line(u"feeds.arxiv.categories"_s, tr("arXiv categories")));
    m_form->addRow(QString(),
                   hintLabel(tr("arXiv's codes, separated by commas: cs.CL, cs.CV, stat.ML"), this));
    m_form->addRow(QString(), m_huggingFace);
    addContact(*m_form);
    addAddresses(*m_form);
}

void FeedsPage::addOthers(FeedListService& feeds) {
    int row = 0;
    QFormLayout::ItemRole role = QFormLayout::FieldRole;
    m_form->getWidgetPosition(m_huggingFace, &row, &role);
    m_others = new OtherFeeds(feeds, this);
    m_form->insertRow(row + 1, tr("Other feeds"), m_others);
}

void FeedsPage::addContact(QFormLayout& form) {
    QLineEdit* contact = line(u"network.contact"_s, tr("Your contact address"));
    contact->setPlaceholderText(tr("none"));
    form.addRow(tr("Contact"), contact);
    form.addRow(
        QString(),
        hintLabel(tr("An e-mail or web address, sent to arXiv and the other sources with each request, so "
                     "that they can write to you instead of blocking you. Leave it empty to send none."),
                  this));
    form.addRow(tr("Proxy"), m_proxy);
}

void FeedsPage::addAddresses(QFormLayout& form) {
    QPushButton* toggle = linkButton(tr("Addresses ▸"), this);
    toggle->setObjectName(u"addresses"_s);
    form.addRow(QString(), toggle);
    const int first = form.rowCount();
    form.addRow(QString(), hintLabel(tr("Only for mirrors: leave these as they are otherwise."), this));
    const QList<std::pair<QString, QString>> addresses{
        {u"feeds.arxiv.api_url"_s, tr("arXiv query")},   {u"feeds.arxiv.rss_url"_s, tr("arXiv news")},
        {u"feeds.arxiv.oai_url"_s, tr("arXiv OAI-PMH")}, {u"feeds.arxiv.html_url"_s, tr("arXiv HTML")},
        {u"feeds.arxiv.pdf_url"_s, tr("arXiv PDF")},     {u"feeds.huggingface.api_url"_s, tr("Hugging Face")},
    };
    for (const auto& [name, label] : addresses)
        form.addRow(label, line(name, label));
    form.addRow(tr("Pause for arXiv"), m_interval);
    const int count = form.rowCount() - first;
    // Room that is left over must not go to the hints, which stand between the fields.
    form.addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    const auto show = [&form, toggle, count](bool open) {
        const int end = form.rowCount() - 1;
        for (int row = end - count; row < end; ++row)
            form.setRowVisible(row, open);
        toggle->setText(open ? tr("Addresses ▾") : tr("Addresses ▸"));
    };
    show(false);
    connect(toggle, &QPushButton::clicked, this, [this, show] { show(!m_interval->isVisible()); });
}

QLineEdit* FeedsPage::line(const QString& name, const QString& label) {
    auto* edit = new QLineEdit(m_settings.text(name), this);
    edit->setObjectName(name);
    edit->setAccessibleName(label);
    edit->setToolTip(m_settings.description(name));
    edit->setCursorPosition(0);
    m_lines.insert(name, edit);
    return edit;
}

Outcome FeedsPage::save() {
    const auto word = [](bool on) { return on ? u"true"_s : u"false"_s; };
    QList<std::pair<QString, QString>> values{
        {u"feeds.arxiv.enabled"_s, word(m_arxiv->isChecked())},
        {u"feeds.huggingface.enabled"_s, word(m_huggingFace->isChecked())},
        {u"feeds.arxiv.interval_ms"_s, QString::number(m_interval->value())},
        {u"network.proxy"_s, m_proxy->setting()},
    };
    for (auto line = m_lines.cbegin(); line != m_lines.cend(); ++line)
        values.append({line.key(), line.value()->text().trimmed()});
    if (const Outcome saved = saveChanged(m_settings, values); !saved)
        return saved;
    return m_others ? m_others->save() : Outcome();
}

} // namespace sheaf

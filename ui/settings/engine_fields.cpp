#include "ui/settings/engine_fields.h"

#include "services/settings_service.h"
#include "ui/parts/chooser.h"
#include "ui/parts/form_line.h"
#include "ui/parts/named.h"

#include <QCompleter>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace sheaf {

using namespace Qt::StringLiterals;

EngineFields::EngineFields(QWidget* page)
    : QObject(page), m_page(page), m_preset(named(new Chooser(page), u"preset"_s, tr("Provider"))),
      m_name(named(new QLineEdit(page), u"engineName"_s, tr("Name of the engine"))),
      m_kind(named(new Chooser(page), u"kind"_s, tr("Interface"))),
      m_baseUrl(named(new QLineEdit(page), u"baseUrl"_s, tr("Base address"))),
      m_model(named(new Chooser(page), u"models"_s, tr("Model"))),
      m_listModels(
          named(new QPushButton(tr("List"), page), u"listModels"_s, tr("Ask which models there are"))) {
    for (const EnginePreset& preset : enginePresets())
        m_preset->addItem(preset.title, preset.id);
    m_preset->addItem(tr("Another one"), QString());
    m_kind->addItem(tr("OpenAI and compatible"), u"openai"_s);
    m_kind->addItem(u"Anthropic Messages"_s, u"anthropic"_s);
    m_kind->addItem(u"Gemini generateContent"_s, u"gemini"_s);
    m_kind->addItem(u"Ollama"_s, u"ollama"_s);
    m_model->setEditable(true);
    m_model->lineEdit()->setObjectName(u"model"_s);
    m_model->lineEdit()->setAccessibleName(tr("Model"));
    m_model->completer()->setFilterMode(Qt::MatchContains);
    m_model->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_listModels->setAutoDefault(false);
    m_baseUrl->setPlaceholderText(u"https://api.openai.com/v1"_s);
    connect(m_preset, &QComboBox::activated, this, &EngineFields::pick);
    connect(m_baseUrl, &QLineEdit::textChanged, this, &EngineFields::addressChanged);
    connect(m_listModels, &QPushButton::clicked, this, &EngineFields::modelsWanted);
}

void EngineFields::addRows(QFormLayout* form) {
    m_form = form;
    m_modelLine = modelLine();
    form->addRow(tr("Provider"), m_preset);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Interface"), m_kind);
    form->addRow(tr("Base address"), m_baseUrl);
    form->addRow(tr("Model"), m_modelLine);
}

QWidget* EngineFields::modelLine() {
    auto* box = new QWidget(m_page);
    auto* line = formLine(box);
    line->addWidget(m_model, 1);
    line->addWidget(m_listModels);
    return box;
}

void EngineFields::setVisible(bool visible) {
    m_visible = visible;
    showRows();
}

void EngineFields::showRows() {
    const bool known = !m_preset->currentData().toString().isEmpty();
    for (QWidget* field : {static_cast<QWidget*>(m_preset), static_cast<QWidget*>(m_baseUrl), m_modelLine})
        m_form->setRowVisible(field, m_visible);
    m_form->setRowVisible(m_name, m_visible && m_isNew);
    m_form->setRowVisible(m_kind, m_visible && !known);
}

void EngineFields::show(const SettingsService& settings, const QString& engine) {
    const auto text = [&](const QString& field) {
        return settings.text(u"engines.%1.%2"_s.arg(engine, field));
    };
    m_isNew = false;
    m_name->setText(engine);
    EnginePreset preset = presetOf(text(u"kind"_s), text(u"base_url"_s)).value_or(EnginePreset());
    preset.kind = text(u"kind"_s);
    preset.baseUrl = text(u"base_url"_s);
    show(preset);
    m_model->setEditText(text(u"model"_s));
}

void EngineFields::show(const EnginePreset& preset) {
    m_preset->setCurrentIndex(m_preset->findData(enginePreset(preset.id) ? preset.id : QString()));
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(preset.kind)));
    m_baseUrl->setText(preset.baseUrl);
    m_model->clear();
    m_model->addItems(preset.models);
    m_model->setEditText(preset.models.value(0));
    showRows();
}

void EngineFields::startNew(const QString& name) {
    m_isNew = true;
    m_name->setText(name);
    showRows();
}

void EngineFields::proposeName(const QString& name) {
    if (m_isNew && !m_name->isModified())
        m_name->setText(name);
}

void EngineFields::pick(int index) {
    showRows();
    if (const auto preset = enginePreset(m_preset->itemData(index).toString()))
        emit presetPicked(*preset);
}

void EngineFields::offerModels(const QStringList& models) {
    const QString typed = m_model->currentText();
    m_model->clear();
    m_model->addItems(models);
    m_model->setEditText(typed.isEmpty() ? models.value(0) : typed);
}

EngineChoice EngineFields::choice() const {
    return {m_name->text().trimmed(), m_kind->currentData().toString(), m_baseUrl->text().trimmed(),
            m_model->currentText().trimmed()};
}

QList<std::pair<QString, QString>> EngineFields::values() const {
    const EngineChoice engine = choice();
    const QString prefix = u"engines.%1."_s.arg(engine.name);
    return {{prefix + u"kind"_s, engine.kind},
            {prefix + u"base_url"_s, engine.baseUrl},
            {prefix + u"model"_s, engine.model}};
}

} // namespace sheaf

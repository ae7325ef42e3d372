#include "ui/settings/summaries_page.h"

#include "base/when_ready.h"
#include "services/engine_host.h"
#include "services/engine_presets.h"
#include "services/settings_service.h"
#include "ui/parts/chooser.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"
#include "ui/settings/engine_fields.h"
#include "ui/settings/engine_key.h"
#include "ui/settings/engine_use.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

SummariesPage::SummariesPage(SettingsService& settings, EngineService& engines, QWidget* parent)
    : SettingsPage(parent), m_settings(settings), m_engines(engines),
      m_engine(named(new Chooser(this), u"engine"_s, tr("Engine"))), m_found(quietLabel({}, this)),
      m_useFound(linkButton(tr("Use it"), this)), m_fields(new EngineFields(this)),
      m_key(new EngineKey(
          engines, [this] { return choice(); }, this)),
      m_use(new EngineUse(this)), m_where(hintLabel({}, this)) {
    build();
    fillEngines();
    connect(m_engine, &QComboBox::currentIndexChanged, this, &SummariesPage::showEngine);
    connect(m_fields, &EngineFields::addressChanged, this, &SummariesPage::tellWhereTextGoes);
    connect(m_fields, &EngineFields::modelsWanted, m_key, &EngineKey::listModels);
    connect(m_fields, &EngineFields::presetPicked, this, &SummariesPage::usePreset);
    connect(m_key, &EngineKey::modelsListed, m_fields, &EngineFields::offerModels);
    connect(m_useFound, &QPushButton::clicked, this, &SummariesPage::useFound);
    showEngine();
    lookForServers();
}

void SummariesPage::build() {
    m_form = pageForm(this);
    m_form->addRow(tr("Summaries by"), m_engine);
    m_form->addRow(QString(), makeFoundLine());
    m_fields->addRows(m_form);
    m_key->addRows(m_form);
    m_use->addRows(m_form);
    m_form->addRow(m_where);
}

QWidget* SummariesPage::makeFoundLine() {
    m_found->setObjectName(u"foundServer"_s);
    m_found->setWordWrap(false);
    m_useFound->setObjectName(u"useFound"_s);
    m_foundLine = new QWidget(this);
    auto* line = new QHBoxLayout(m_foundLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_found);
    line->addWidget(m_useFound);
    line->addStretch(1);
    m_foundLine->hide();
    return m_foundLine;
}

void SummariesPage::fillEngines() {
    for (const QString& name : m_engines.names())
        m_engine->addItem(titleOf(name), name);
    m_engine->addItem(tr("Another engine…"), QString());
    m_engine->setCurrentIndex(m_engine->findData(m_settings.text(u"summaries.engine"_s)));
}

QString SummariesPage::titleOf(const QString& engine) const {
    return isOffline(engine) ? tr("Offline (no key)") : engine;
}

bool SummariesPage::isOffline(const QString& engine) const {
    return !engine.isEmpty() && worksOffline(m_settings, engine);
}

QList<std::pair<QString, QString>> SummariesPage::enginesBut(const QString& engine) const {
    QList<std::pair<QString, QString>> others;
    for (const QString& name : m_engines.names())
        if (name != engine)
            others.append({name, titleOf(name)});
    return others;
}

QString SummariesPage::shown() const { return m_engine->currentData().toString(); }

void SummariesPage::showEngine() {
    const bool offline = isOffline(shown());
    m_fields->setVisible(!offline);
    m_key->setVisible(!offline);
    m_use->setVisible(!offline);
    if (shown().isEmpty())
        startNew({.kind = u"openai"_s}, u"work"_s);
    else if (offline)
        m_key->startNew(false);
    else
        showStored(shown());
    tellWhereTextGoes();
}

void SummariesPage::showStored(const QString& engine) {
    const auto count = [&](const QString& field) {
        return m_settings.number(u"engines.%1.%2"_s.arg(engine, field));
    };
    m_fields->show(m_settings, engine);
    m_use->showLimits({.workers = count(u"workers"_s),
                       .requestsPerMinute = count(u"requests_per_minute"_s),
                       .tokensPerMinute = count(u"tokens_per_minute"_s),
                       .maxOutputTokens = count(u"max_output_tokens"_s)});
    m_use->offerFallbacks(enginesBut(engine), m_settings.text(u"engines.%1.fallback"_s.arg(engine)));
    m_key->startStored(!isOwnMachine(choice().baseUrl));
}

void SummariesPage::startNew(const EnginePreset& preset, const QString& name) {
    m_fields->startNew(freeEngineName(name, m_engines.names()));
    m_fields->show(preset);
    m_use->showLimits(preset);
    m_use->offerFallbacks(enginesBut({}), {});
    m_key->startNew(preset.wantsKey);
}

/// Another provider is another engine: the key of the one that is stored must not go there.
void SummariesPage::usePreset(const EnginePreset& preset) {
    if (!shown().isEmpty())
        m_engine->setCurrentIndex(m_engine->count() - 1);
    m_fields->show(preset);
    m_fields->proposeName(freeEngineName(preset.id, m_engines.names()));
    m_use->showLimits(preset);
    m_key->startNew(preset.wantsKey);
    if (preset.models.isEmpty())
        m_key->listModels();
}

EngineChoice SummariesPage::choice() const {
    EngineChoice choice = m_fields->choice();
    choice.maxOutputTokens = m_use->longestAnswer();
    return choice;
}

void SummariesPage::tellWhereTextGoes() {
    const QString address = choice().baseUrl;
    const QString host = QUrl(address).host();
    if (isOffline(shown()))
        m_where->setText(
            tr("Works on this computer and needs no key: it picks the abstract's own sentences and scores by "
               "your interests. Nothing is sent anywhere. Its summaries are marked “extract”."));
    else if (isOwnMachine(address))
        m_where->setText(tr("The title, authors and text of each paper you summarise, and your interests, go "
                            "to the server "
                            "at %1, which runs on this computer.")
                             .arg(engineHost(address)));
    else
        m_where->setText(
            tr("The title, authors and text of each paper you summarise, and your interests, are sent to %1. "
               "Nothing is sent before you press Test or Summarise. The key is kept in the desktop's "
               "keychain only.")
                .arg(host.isEmpty() ? tr("the address above") : host));
}

void SummariesPage::lookForServers() {
    whenReady(m_engines.findNewLocalServers(), this, [this](const QList<LocalServer>& servers) {
        if (!servers.isEmpty())
            offer(servers.first());
    });
}

void SummariesPage::offer(const LocalServer& server) {
    m_server = server;
    m_found->setText(
        tr("Found %1 with %n models on this computer.", nullptr, int(server.preset.models.size()))
            .arg(server.preset.title));
    m_foundLine->show();
}

void SummariesPage::useFound() {
    m_engine->setCurrentIndex(m_engine->count() - 1);
    startNew(m_server->preset, m_server->preset.id);
    m_foundLine->hide();
}

Outcome SummariesPage::save() {
    if (isOffline(shown()))
        return saveChanged(m_settings, {{u"summaries.engine"_s, shown()}});
    const QString name = choice().name;
    return saveChanged(m_settings, m_fields->values() + m_use->values(name)
                                       << std::pair(u"summaries.engine"_s, name));
}

} // namespace sheaf

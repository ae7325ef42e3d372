#include "ui/window/server_offer.h"

#include "base/when_ready.h"
#include "services/engine_presets.h"
#include "services/engine_service.h"
#include "services/settings_service.h"
#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool summarisesOffline(const SettingsService& settings) {
    return worksOffline(settings, settings.text(u"summaries.engine"_s));
}

} // namespace

ServerOffer::ServerOffer(EngineService& engines, SettingsService& settings, QWidget* parent)
    : QWidget(parent), m_engines(engines), m_settings(settings), m_sentence(quietLabel({}, this)),
      m_use(linkButton(tr("Use it"), this)) {
    m_sentence->setObjectName(u"serverOffer"_s);
    m_sentence->setWordWrap(false);
    m_use->setObjectName(u"useServer"_s);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 12, 0, 0);
    line->setSpacing(4);
    line->addWidget(m_sentence);
    line->addWidget(m_use);
    connect(m_use, &QPushButton::clicked, this, &ServerOffer::use);
    connect(&settings, &SettingsService::changed, this, [this] {
        if (m_use->isVisibleTo(this) && !summarisesOffline(m_settings))
            hide(); // the reader chose an engine elsewhere
    });
    hide();
    if (summarisesOffline(m_settings))
        look();
}

void ServerOffer::look() {
    whenReady(m_engines.findNewLocalServers(), this, [this](const QList<LocalServer>& servers) {
        if (!servers.isEmpty())
            offer(servers.first().preset);
    });
}

void ServerOffer::offer(const EnginePreset& preset) {
    m_preset = preset;
    m_sentence->setText(tr("A model server runs on this computer: %1 at %2.")
                            .arg(preset.title, QUrl(preset.baseUrl).authority()));
    m_use->setAccessibleName(tr("Let %1 make the summaries").arg(preset.title));
    show();
}

void ServerOffer::use() {
    focusPreviousChild(); // or the focus would jump out of the page with the button
    m_use->hide();
    const QString name = freeEngineName(m_preset.id, m_engines.names());
    Outcome used = addEngine(m_settings, m_preset, name);
    if (used)
        used = m_settings.set(u"summaries.engine"_s, name);
    m_use->setVisible(!used);
    m_sentence->setWordWrap(!used);
    m_sentence->setText(
        used ? tr("From now on %1 makes the summaries, with %2. You can change the model in the settings.")
                   .arg(m_preset.title, m_preset.models.first())
             : used.error().sentence);
}

} // namespace sheaf

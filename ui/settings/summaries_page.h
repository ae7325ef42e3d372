#pragma once

#include "services/engine_service.h"
#include "ui/settings/settings_page.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace sheaf {

class EngineFields;
class EngineKey;
class EngineUse;
class SettingsService;

/// Who makes the summaries: the engine that works here, or another with its address, model and key. A
/// model's server that is found running on this computer is offered.
class SummariesPage : public SettingsPage {
    Q_OBJECT

  public:
    SummariesPage(SettingsService& settings, EngineService& engines, QWidget* parent = nullptr);
    Outcome save() override;

  private:
    void build();
    QWidget* makeFoundLine();
    void fillEngines();
    QString titleOf(const QString& engine) const;
    bool isOffline(const QString& engine) const;
    QList<std::pair<QString, QString>> enginesBut(const QString& engine) const;

    QString shown() const; ///< the engine's name; empty for one that is still to be made
    void showEngine();
    void showStored(const QString& engine);
    void startNew(const EnginePreset& preset, const QString& name);
    void usePreset(const EnginePreset& preset);
    void tellWhereTextGoes();
    EngineChoice choice() const;

    void lookForServers();
    void offer(const LocalServer& server);
    void useFound();

    SettingsService& m_settings;
    EngineService& m_engines;
    QFormLayout* m_form = nullptr;
    QComboBox* m_engine;
    QLabel* m_found;
    QPushButton* m_useFound;
    QWidget* m_foundLine = nullptr;
    std::optional<LocalServer> m_server; ///< the one that is offered
    EngineFields* m_fields;
    EngineKey* m_key;
    EngineUse* m_use;
    QLabel* m_where;
};

} // namespace sheaf

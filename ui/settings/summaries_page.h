#pragma once

#include "services/engine_service.h"
#include "ui/settings/settings_page.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace sheaf {

class SettingsService;

/// Who makes the summaries: the engine that works here, or an endpoint with its address, model and key.
/// The key goes to the keychain at once when it is saved; it is never part of the settings.
class SummariesPage : public SettingsPage {
    Q_OBJECT

  public:
    SummariesPage(SettingsService& settings, EngineService& engines, QWidget* parent = nullptr);
    Outcome save() override;

  private:
    void build();
    QWidget* makeKeyLine();
    void fillEngines();
    void showEngine();
    void tellWhereTextGoes();
    EngineChoice choice() const;
    bool offline() const;

    void test();
    void saveKey();
    void useForThisRun();
    void askForKey();
    void say(const QString& sentence, bool good);
    void sayBusy(const QString& sentence);

    SettingsService& m_settings;
    EngineService& m_engines;
    QComboBox* m_engine;
    QFormLayout* m_form = nullptr;
    int m_firstEndpointRow = 0; ///< the rows from here to the one before the last are an endpoint's
    QLineEdit* m_name;
    QLineEdit* m_baseUrl;
    QLineEdit* m_model;
    QSpinBox* m_workers;
    QLineEdit* m_key;
    QPushButton* m_test;
    QPushButton* m_saveKey;
    QPushButton* m_thisRun;
    QLabel* m_answer;
    QLabel* m_where;
    int m_serial = 0; ///< an answer about another engine than the one shown is dropped
};

} // namespace sheaf

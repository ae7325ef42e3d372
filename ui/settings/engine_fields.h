#pragma once

#include "services/engine_service.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QWidget;

namespace sheaf {

class SettingsService;

/// The fields that say where an engine is, as rows of a form: filled in from its settings or from a preset,
/// and handed out as settings again. Those that need no thought are left out: the name of an engine that is
/// there, and the interface of a provider that is known.
class EngineFields : public QObject {
    Q_OBJECT

  public:
    explicit EngineFields(QWidget* page);

    void addRows(QFormLayout* form);
    void setVisible(bool visible);

    /// What the settings say of an engine that is there.
    void show(const SettingsService& settings, const QString& engine);

    /// Fills in what is known of a provider; its models, where any are known, are proposed. The name stays.
    void show(const EnginePreset& preset);

    /// The name of an engine that is still to be made: one that the reader typed stays.
    void proposeName(const QString& name);

    /// Begins the description of an engine that is still to be made.
    void startNew(const QString& name);

    /// Proposes these models, and keeps the one that is typed.
    void offerModels(const QStringList& models);

    /// Of the choice, all but how long an answer may be.
    EngineChoice choice() const;

    /// Names and values of the settings, of the engine called by the name that is typed.
    QList<std::pair<QString, QString>> values() const;

  signals:
    void addressChanged();
    void modelsWanted();
    /// The reader picked a provider that is known.
    void presetPicked(const sheaf::EnginePreset& preset);

  private:
    QWidget* modelLine();
    void pick(int index);
    void showRows();

    QWidget* m_page;
    QFormLayout* m_form = nullptr;
    QComboBox* m_preset;
    QLineEdit* m_name;
    QComboBox* m_kind;
    QLineEdit* m_baseUrl;
    QComboBox* m_model;
    QPushButton* m_listModels;
    QWidget* m_modelLine = nullptr;
    bool m_visible = true;
    bool m_isNew = false;
};

} // namespace sheaf

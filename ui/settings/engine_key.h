#pragma once

#include "services/engine_service.h"

#include <QObject>

#include <functional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QWidget;

namespace sheaf {

/// The rows of a form that speak to an engine: its key, a trial call, the list of its models, and what came
/// of it. The key goes to the keychain at once when it is saved; it is never part of the settings.
class EngineKey : public QObject {
    Q_OBJECT

  public:
    /// `choice` says which engine the form describes at the moment.
    EngineKey(EngineService& engines, std::function<EngineChoice()> choice, QWidget* page);

    void addRows(QFormLayout* form);
    void setVisible(bool visible);

    /// Begins anew, for an engine that is in the settings and may have a key.
    void startStored(bool wantsKey);

    /// Begins anew, for an engine that is still to be made.
    void startNew(bool wantsKey);

    void listModels();

  signals:
    void modelsListed(const QStringList& models);

  private:
    QWidget* makeLine();
    void startAgain(const QString& placeholder);
    void test();
    void save();
    void useForThisRun();
    void say(const QString& sentence, const QString& look);
    void sayAsking();

    EngineService& m_engines;
    std::function<EngineChoice()> m_choice;
    QWidget* m_page;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_key;
    QPushButton* m_test;
    QPushButton* m_save;
    QPushButton* m_thisRun;
    QLabel* m_answer;
    QWidget* m_line;
    int m_serial = 0; ///< an answer about another engine than the one shown is dropped
};

} // namespace sheaf

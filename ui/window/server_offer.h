#pragma once

#include "services/local_servers.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace sheaf {

class EngineService;
class SettingsService;

/// One line for the first start: a model's server that runs on this computer, and a button that has it make
/// the summaries. Looks for one when it is made, and stays hidden where there is none or the reader has
/// chosen an engine already.
class ServerOffer : public QWidget {
    Q_OBJECT

  public:
    ServerOffer(EngineService& engines, SettingsService& settings, QWidget* parent = nullptr);

  private:
    void look();
    void offer(const EnginePreset& preset);
    void use();

    EngineService& m_engines;
    SettingsService& m_settings;
    EnginePreset m_preset; ///< the one that is offered
    QLabel* m_sentence;
    QPushButton* m_use;
};

} // namespace sheaf

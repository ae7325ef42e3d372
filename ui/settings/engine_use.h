#pragma once

#include "services/engine_presets.h"

#include <QObject>

class QComboBox;
class QFormLayout;
class QPushButton;
class QSpinBox;
class QWidget;

namespace sheaf {

/// How an engine is used, as rows of a form: who takes its papers over, and, folded away, its limits.
class EngineUse : public QObject {
    Q_OBJECT

  public:
    explicit EngineUse(QWidget* page);

    void addRows(QFormLayout* form);
    void setVisible(bool visible);

    /// Proposes these engines, name and title, to take over; `chosen` may be empty for none.
    void offerFallbacks(const QList<std::pair<QString, QString>>& engines, const QString& chosen);

    /// Of the preset, the limits count.
    void showLimits(const EnginePreset& preset);

    int longestAnswer() const;

    /// Names and values of the settings, of the engine of that name.
    QList<std::pair<QString, QString>> values(const QString& engine) const;

  private:
    QWidget* perMinuteLine();
    void fold();

    QWidget* m_page;
    QFormLayout* m_form = nullptr;
    QComboBox* m_fallback;
    QPushButton* m_toggle;
    QSpinBox* m_workers;
    QSpinBox* m_requests;
    QSpinBox* m_tokens;
    QWidget* m_perMinute = nullptr;
    QSpinBox* m_answer;
    bool m_visible = true;
    bool m_open = false;
};

} // namespace sheaf

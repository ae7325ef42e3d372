#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QProgressBar;

namespace sheaf {

/// What was spent in a day or a month beside its cap: a figure, a bar, and what is left.
class CapMeter : public QWidget {
    Q_OBJECT

  public:
    explicit CapMeter(const QString& period, QWidget* parent = nullptr);

    /// Millionths of the currency; no bar without a cap.
    void show(qint64 spentMicros, const std::optional<qint64>& capMicros, const QString& currency);

  private:
    QString m_period;
    QLabel* m_spent;
    QProgressBar* m_bar;
    QLabel* m_left;
};

} // namespace sheaf

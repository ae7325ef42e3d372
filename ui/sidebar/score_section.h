#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QSlider;

namespace sheaf {

/// The least score that papers must have, in steps of five; none at the left end.
class ScoreSection : public QWidget {
    Q_OBJECT

  public:
    explicit ScoreSection(QWidget* parent = nullptr);

    void show(int minimum);

  signals:
    void chosen(int minimum);

  private:
    void nameValue();

    QLabel* m_label;
    QSlider* m_slider;
    QTimer m_soon; ///< dragging passes many values; the list follows the one it rests on
};

} // namespace sheaf

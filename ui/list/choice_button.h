#pragma once

#include <QToolButton>

namespace sheaf {

/// A quiet button that opens a menu to choose from. Its arrow is drawn: few fonts have one, and to find that
/// which does takes a start as long as a row of the list.
class ChoiceButton : public QToolButton {
    Q_OBJECT

  public:
    explicit ChoiceButton(QWidget* parent);

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace sheaf

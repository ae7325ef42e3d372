#pragma once

#include <QComboBox>

namespace sheaf {

/// A combo box with a drawn arrow: style sheets that draw its frame leave the arrow out.
class Chooser : public QComboBox {
    Q_OBJECT

  public:
    using QComboBox::QComboBox;

  protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace sheaf

#pragma once

#include <QFrame>

namespace sheaf {

/// One pixel of line colour between two parts of the window; the style sheet gives the colour.
class Hairline : public QFrame {
    Q_OBJECT

  public:
    explicit Hairline(Qt::Orientation orientation, QWidget* parent = nullptr) : QFrame(parent) {
        setFrameShape(NoFrame);
        if (orientation == Qt::Horizontal)
            setFixedHeight(1);
        else
            setFixedWidth(1);
    }
};

} // namespace sheaf

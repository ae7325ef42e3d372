#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace sheaf {

/// A field that takes the next keys pressed as they are. Escape leaves it, Tab goes on to the next field.
class KeyField : public QLineEdit {
    Q_OBJECT

  public:
    explicit KeyField(QWidget* parent = nullptr);

  signals:
    void pressed(const QKeySequence& keys);
    void cancelled();

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace sheaf

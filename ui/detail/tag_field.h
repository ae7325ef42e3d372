#pragma once

#include <QLineEdit>

namespace sheaf {

/// The small field beside the tags of a page, in which tags are typed. It stays open for the next one: Return
/// in an empty field, Esc or a look elsewhere closes it.
class TagField : public QLineEdit {
    Q_OBJECT

  public:
    /// Needs a completer before it is opened.
    explicit TagField(QWidget* parent);

    /// Empty, with the keyboard in it, and out of sight until standAt() says where it stands.
    void open(const QString& paper);
    /// Over this part of its parent, and within it.
    void standAt(const QRect& place);

  signals:
    /// As they were typed: one, or several separated by commas.
    void typed(const QString& tags);
    /// Backspace in the empty field: the last tag shall go.
    void lastUnwanted();
    /// The reader is done: whoever had the keyboard before shall have it, and then the field goes.
    void left();
    void closed();

  protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void hideEvent(QHideEvent* event) override;

  private:
    void tell();
    bool offers() const;
    void leave();

    bool m_left = false; ///< nothing is told any more until it is opened again
};

} // namespace sheaf

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace sheaf {

/// The search over the archive, as one types. Return and Down go on to the list.
class SearchBox : public QLineEdit {
    Q_OBJECT

  public:
    explicit SearchBox(QWidget* parent = nullptr);

    /// Follows a search that was changed elsewhere (a filter chip, another day).
    void follow(const QString& search);
    void setBad(bool bad);

    /// Empties it; where it is empty, leaves it.
    void dismiss();

  signals:
    void searched(const QString& text);
    void left();

  protected:
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void search();

    QTimer m_soon;
    QString m_searched;
};

} // namespace sheaf

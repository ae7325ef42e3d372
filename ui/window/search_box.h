#pragma once

#include "query/query_parser.h"

#include <QLineEdit>
#include <QTimer>

#include <optional>

namespace sheaf {

class Theme;

/// The search over the archive, as one types. Return and Down go on to the list.
class SearchBox : public QLineEdit {
    Q_OBJECT

  public:
    explicit SearchBox(const Theme& theme, QWidget* parent = nullptr);

    /// Follows a search that was changed elsewhere (a filter chip, another day).
    void follow(const QString& search);

    /// Underlines what cannot be understood in the search that was made; nothing for none.
    void showFault(bool faulty);

    /// Puts a star behind a text that does what the action does; the action is there only with a text.
    void setSaveAction(QAction& save);

    /// Empties it; where it is empty, leaves it.
    void dismiss();

  signals:
    void searched(const QString& text);
    void left();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void search();
    void drawStar(QAction& star);

    const Theme& m_theme;
    QTimer m_soon;
    QString m_searched;
    std::optional<QueryError> m_fault;
};

} // namespace sheaf

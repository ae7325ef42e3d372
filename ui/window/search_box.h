#pragma once

#include "query/query_parser.h"

#include <QLineEdit>
#include <QTimer>

#include <optional>

namespace sheaf {

class Theme;

/// The search over the archive, as one types: what is typed last may be the beginning of a word or of a
/// field, until Return, Down or leaving the box end it. Return and Down go on to the list.
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
    /// `asTyped`: see Selection::searchAsTyped.
    void searched(const QString& text, bool asTyped);
    void left();

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

  private:
    void searchWhatIsTyped();
    void search(bool asTyped);
    void drawStar(QAction& star);
    void offerToClear();

    const Theme& m_theme;
    QTimer m_soon;
    QString m_searched;
    bool m_searchedAsTyped = false;
    bool m_edited = false; ///< by hand
    std::optional<QueryError> m_fault;
};

} // namespace sheaf

#pragma once

#include "papers/paper_row.h"
#include "support/desk.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

class QDialog;

namespace sheaf {
class PaperListView;
}

namespace sheaf::test {

/// The real window over a real workspace on the screen, driven by events only.
class Stage {
  public:
    explicit Stage(const QList<std::pair<QString, QString>>& settings = {});

    /// One at the time of that clock, which must outlive it.
    Stage(const Clock& clock, const QList<std::pair<QString, QString>>& settings);
    ~Stage();

    Desk& desk() { return m_desk; }
    Workspace& workspace() { return m_desk.workspace(); }
    MainWindow& window() { return *m_window; }

    /// Closes window and workspace and opens both again.
    void restart();

    /// Puts the sample's papers into this library and shows their day.
    void loadSample();

    PaperListView& list() const;
    int rows() const;
    PaperRow row(int index) const;

    /// The text of the label of that object name.
    QString text(const QString& label) const;

    void click(const QString& button);
    void clickRow(int index);
    void clickStar(int index);
    void clickText(const QString& buttonText);

    /// A key as the reader presses it in the window.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void press(const QString& text);

    /// The dialog that stands open, or null.
    static QDialog* dialog();

    /// Waits for a dialog to open and gives it the keyboard, as a window manager would.
    static QDialog& awaitDialog();

    template <class T = QWidget>
    T* find(const QString& name) const {
        return m_window->findChild<T*>(name);
    }

  private:
    void open();
    QWidget& focused();

    Desk m_desk;
    Theme m_theme;
    std::unique_ptr<MainWindow> m_window;
};

/// Replaces what stands in a field, by keys.
void type(QWidget& field, const QString& text);

} // namespace sheaf::test

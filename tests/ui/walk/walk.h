#pragma once

#include "support/day_peer.h"
#include "ui/support/stage.h"
#include "ui/walk/finding.h"
#include "ui/window/interface_language.h"

#include <QElapsedTimer>
#include <QSet>

#include <functional>

class QDialog;

namespace sheaf::test {

/// A clock that goes on from a moment of a test's choice.
class GoingClock final : public Clock {
  public:
    explicit GoingClock(const QDateTime& start) : m_start(start) { m_since.start(); }
    QDateTime now() const override { return m_start.addMSecs(m_since.elapsed()); }

  private:
    QDateTime m_start;
    QElapsedTimer m_since;
};

/// A new user before the real window on the morning of the sample day, in a language and a theme: looks at
/// one view after the other, keeps a picture of each and notes down what is wrong with it.
class Walk {
  public:
    /// Pictures are numbered from `first` on.
    Walk(const QString& language, const QString& theme, int first);
    ~Walk();

    Stage& stage() { return *m_stage; }
    FakePeer& peer() { return m_peer.peer(); }

    /// Fetches the day and has all but the last two papers summarised, without the window's help.
    void prepareDay();

    /// Looks at the main window.
    void look(const QString& view) { look(m_stage->window(), view); }
    void look(QWidget& window, const QString& view);

    /// Tabs through a window that has been looked at.
    void tabThrough(QWidget& window);

    /// Opens a dialog by its action, waits until it is filled, looks at it, tabs through it and leaves it by
    /// Escape.
    void dialog(const QString& view, const QString& action, const std::function<void(QDialog&)>& fill = {});

    /// Looks at the dialog that has just been opened over `parent`, and tabs through it.
    QDialog& opened(const QString& view);

    /// Looks at the menu that stands open, and closes it.
    void menu(const QString& view);

    /// One line each; empty where nothing is wrong.
    QStringList findings() const { return m_findings; }

  private:
    Answer answer(const Request& request) const;
    void note(const QList<Finding>& findings);

    QString m_language;
    QString m_theme;
    int m_number;
    QString m_view;
    Allowed m_allowed;
    QSet<QString> m_translations;
    QStringList m_findings;
    InterfaceLanguage m_interface;
    GoingClock m_clock;
    DayPeer m_peer;
    std::unique_ptr<Stage> m_stage;
};

} // namespace sheaf::test

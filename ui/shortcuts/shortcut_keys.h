#pragma once

#include "base/result.h"

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

class QAction;

namespace sheaf {

class SettingsService;

/// The keys of the window's actions: those they come with, and those that the reader has given them, which
/// are kept in the setting "window.shortcuts" and put to work as soon as it changes. Actions are told apart
/// by their object names.
class ShortcutKeys : public QObject {
    Q_OBJECT

  public:
    using Keys = QList<QKeySequence>;

    /// The actions have the keys they come with; they and the settings must outlive it.
    ShortcutKeys(const QList<QAction*>& actions, SettingsService& settings, QObject* parent = nullptr);

    const QList<QAction*>& actions() const { return m_actions; }
    Keys usual(const QAction& action) const { return m_usual.value(&action); }
    bool isChanged(const QAction& action) const;

    /// Another action that has these keys; null where they are free.
    QAction* holder(const QKeySequence& keys, const QAction& except) const;

    /// Gives the action these keys, and takes them from whoever has them.
    Outcome set(const QAction& action, const Keys& keys);
    /// Gives it the keys it comes with, where nobody else has them by now.
    Outcome reset(const QAction& action);
    Outcome resetAll();

  signals:
    void changed();

  private:
    using Choices = QHash<QString, Keys>; ///< by the actions' names

    void apply();
    Choices chosen() const;
    Outcome save(const Choices& choices);

    QList<QAction*> m_actions;
    QHash<const QAction*, Keys> m_usual;
    SettingsService& m_settings;
};

} // namespace sheaf

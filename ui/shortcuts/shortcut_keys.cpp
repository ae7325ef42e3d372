#include "ui/shortcuts/shortcut_keys.h"

#include "services/settings_service.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QString setting = u"window.shortcuts"_s;

QStringList namesOf(const ShortcutKeys::Keys& keys) {
    QStringList names;
    for (const QKeySequence& sequence : keys)
        names += sequence.toString(QKeySequence::PortableText);
    return names;
}

} // namespace

ShortcutKeys::ShortcutKeys(const QList<QAction*>& actions, SettingsService& settings, QObject* parent)
    : QObject(parent), m_settings(settings) {
    for (QAction* action : actions) {
        if (action->objectName().isEmpty())
            continue;
        m_actions += action;
        m_usual.insert(action, action->shortcuts());
    }
    connect(&settings, &SettingsService::changed, this, [this](const QString& name) {
        if (name == setting)
            apply();
    });
    apply();
}

bool ShortcutKeys::isChanged(const QAction& action) const { return action.shortcuts() != usual(action); }

QAction* ShortcutKeys::holder(const QKeySequence& keys, const QAction& except) const {
    const auto found = std::ranges::find_if(m_actions, [&](const QAction* action) {
        return action != &except && action->shortcuts().contains(keys);
    });
    return found == m_actions.end() ? nullptr : *found;
}

ShortcutKeys::Choices ShortcutKeys::chosen() const {
    Choices choices;
    const QJsonArray objects = QJsonDocument::fromJson(m_settings.text(setting).toUtf8()).array();
    for (const QJsonValue& value : objects) {
        Keys keys;
        for (const QJsonValue& key : value[u"keys"_s].toArray()) {
            const QKeySequence sequence(key.toString(), QKeySequence::PortableText);
            if (!sequence.isEmpty())
                keys += sequence;
        }
        choices.insert(value[u"action"_s].toString(), keys);
    }
    return choices;
}

void ShortcutKeys::apply() {
    const Choices choices = chosen();
    for (QAction* action : m_actions)
        action->setShortcuts(choices.value(action->objectName(), usual(*action)));
    emit changed();
}

/// Choices of actions that this version does not know are kept: another one may.
Outcome ShortcutKeys::save(const Choices& choices) {
    QStringList names = choices.keys();
    names.sort();
    QJsonArray objects;
    for (const QString& name : names)
        objects +=
            QJsonObject{{u"action"_s, name}, {u"keys"_s, QJsonArray::fromStringList(namesOf(choices[name]))}};
    if (objects.isEmpty())
        return m_settings.remove(setting);
    return m_settings.set(setting, QString::fromUtf8(QJsonDocument(objects).toJson(QJsonDocument::Compact)));
}

Outcome ShortcutKeys::set(const QAction& action, const Keys& keys) {
    Choices choices = chosen();
    for (const QKeySequence& sequence : keys) {
        const QAction* other = holder(sequence, action);
        if (!other)
            continue;
        Keys left = other->shortcuts();
        left.removeAll(sequence);
        choices.insert(other->objectName(), left);
    }
    if (keys == usual(action))
        choices.remove(action.objectName());
    else
        choices.insert(action.objectName(), keys);
    return save(choices);
}

Outcome ShortcutKeys::reset(const QAction& action) {
    Keys free = usual(action);
    free.removeIf([&](const QKeySequence& keys) { return holder(keys, action) != nullptr; });
    return set(action, free);
}

Outcome ShortcutKeys::resetAll() { return save({}); }

} // namespace sheaf

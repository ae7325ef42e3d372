#include "settings/settings.h"

#include "settings/setting_definitions.h"
#include "settings/setting_value.h"
#include "settings/settings_file.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QString offlineEngine = u"offline"_s;

QString words(const char* text) { return QCoreApplication::translate("Settings", text); }

bool namesSecret(const QString& name) {
    static const QRegularExpression secret(u"(^|[._-])(api_?)?(keys?|token|secret|password)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return secret.match(name).hasMatch();
}

Error keyBelongsElsewhere(const QString& name) {
    const QString engine = engineOf(name);
    return {ErrorKind::Usage,
            words(QT_TRANSLATE_NOOP("Settings",
                                    "Keys are not kept in the settings but in the desktop's keychain: use "
                                    "\"sheaf key set %1\", which reads the key from standard input."))
                .arg(engine.isEmpty() ? u"NAME"_s : engine)};
}

Error unknownName(const QString& name, const QStringList& known) {
    return {ErrorKind::Usage, words(QT_TRANSLATE_NOOP("Settings", "There is no setting %1. Did you mean %2?"))
                                  .arg(name, closestName(name, known))};
}

/// The engine that is always there takes no address and no model, and stays what it is.
bool fitsOffline(const QString& name) { return name.endsWith(u".kind"_s) || name.endsWith(u".workers"_s); }

Result<const SettingDefinition*> knownDefinition(const QString& name, const QStringList& known) {
    const SettingDefinition* definition = definitionOf(name);
    if (definition == nullptr)
        return unknownName(name, known);
    if (engineOf(name) == offlineEngine && !fitsOffline(name))
        return Error{
            ErrorKind::Usage,
            words(QT_TRANSLATE_NOOP("Settings", "The engine \"offline\" works on this computer and has no "
                                                "setting %1."))
                .arg(name)};
    return definition;
}

Outcome checkFile(const QString& path, const QJsonObject& root, const QStringList& names) {
    for (const QString& name : names) {
        const QJsonValue value = valueAt(root, name);
        if (value.isUndefined())
            continue;
        const auto checked = settingFromFile(*definitionOf(name), name, value);
        if (!checked)
            return Error{ErrorKind::Malformed,
                         words(QT_TRANSLATE_NOOP("Settings", "%1 Correct it in the settings file %2."))
                             .arg(checked.error().sentence, path)};
    }
    return {};
}

} // namespace

Settings::Settings(QString path, QJsonObject root) : m_path(std::move(path)), m_root(std::move(root)) {}

Result<std::unique_ptr<Settings>> Settings::load(const QString& path) {
    const auto root = readSettingsFile(path);
    if (!root)
        return root.error();
    std::unique_ptr<Settings> settings(new Settings(path, *root));
    const Outcome checked = checkFile(path, *root, settings->names());
    if (!checked)
        return checked.error();
    return settings;
}

QJsonValue Settings::value(const QString& name) const {
    const SettingDefinition* definition = definitionOf(name);
    Q_ASSERT_X(definition != nullptr, "Settings", qPrintable(name));
    if (definition == nullptr)
        return {};
    const QJsonValue stored = valueAt(m_root, name);
    if (!stored.isUndefined())
        if (const auto checked = settingFromFile(*definition, name, stored))
            return *checked;
    if (name == u"engines.offline.kind")
        return offlineEngine;
    return settingFromText(*definition, name, definition->byDefault).value();
}

QString Settings::text(const QString& name) const { return settingText(value(name)); }

int Settings::number(const QString& name) const { return value(name).toInt(); }

bool Settings::flag(const QString& name) const { return value(name).toBool(); }

QStringList Settings::list(const QString& name) const { return value(name).toVariant().toStringList(); }

Outcome Settings::set(const QString& name, const QString& valueText) {
    if (namesSecret(name) || looksSecret(name) || looksSecret(valueText))
        return keyBelongsElsewhere(name);
    const auto definition = knownDefinition(name, names());
    if (!definition)
        return definition.error();
    if (name == u"engines.offline.kind" && valueText.trimmed() != offlineEngine)
        return Error{ErrorKind::Usage,
                     words(QT_TRANSLATE_NOOP("Settings", "The engine \"offline\" stays as it is; "
                                                         "give the new engine another name."))};
    const auto parsed = settingFromText(**definition, name, valueText);
    if (!parsed)
        return parsed.error();
    return change(name, *parsed);
}

Outcome Settings::remove(const QString& name) {
    const QStringList parts = name.split(u'.');
    if (parts.size() == 2 && parts[0] == u"engines" && engineNames().contains(parts[1]))
        return change(name, QJsonValue::Undefined);
    const auto definition = knownDefinition(name, names());
    if (!definition)
        return definition.error();
    return change(name, QJsonValue::Undefined);
}

/// Starts from the file as it is now: another window or a command may have written to it since it was loaded.
Outcome Settings::change(const QString& name, const QJsonValue& value) {
    const auto current = readSettingsFile(m_path);
    if (!current)
        return current.error();
    const QJsonObject changed = withValueAt(*current, name, value);
    Outcome written = writeSettingsFile(m_path, changed);
    if (written)
        m_root = changed;
    return written;
}

QStringList Settings::names() const {
    QStringList names;
    for (const SettingDefinition& definition : settingDefinitions())
        if (!definition.name.startsWith(u"engines."_s))
            names += definition.name;
    for (const QString& engine : engineNames())
        for (const SettingDefinition& definition : settingDefinitions())
            if (definition.name.startsWith(u"engines."_s) &&
                (engine != offlineEngine || fitsOffline(definition.name)))
                names += u"engines."_s + engine + u'.' + definition.name.section(u'.', 2);
    return names;
}

QString Settings::description(const QString& name) const {
    const SettingDefinition* definition = definitionOf(name);
    return definition == nullptr ? QString() : words(definition->description);
}

QStringList Settings::engineNames() const {
    QStringList names = {offlineEngine};
    const QJsonObject engines = m_root.value(u"engines"_s).toObject();
    for (const QString& engine : engines.keys())
        if (isEngineName(engine) && engine != offlineEngine && engines.value(engine).isObject())
            names += engine;
    return names;
}

} // namespace sheaf

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace sheaf {

enum class SettingType {
    Text,
    Address,
    Number,
    Amount,
    Flag,
    List,
    Choice,
    LanguageCode,
    EngineName,
    DueTime,
    FeedList,
    Contact,
    Proxy,
    Objects
};

/// A setting there is. In the names of an engine's settings the word NAME stands for any engine
/// ("engines.NAME.model").
struct SettingDefinition {
    QString name;
    SettingType type = SettingType::Text;
    QString byDefault;                 ///< as text
    const char* description = nullptr; ///< untranslated, context "Settings"
    int least = 0;                     ///< of a Number
    int most = 0;                      ///< of a Number
    QStringList choices = {};          ///< of a Choice
};

/// In the order in which a reader would want to see them.
const QList<SettingDefinition>& settingDefinitions();

/// The definition a name falls under, or null. "engines.work.model" falls under "engines.NAME.model".
const SettingDefinition* definitionOf(const QString& name);

/// "work" for "engines.work.model"; empty for other names.
QString engineOf(const QString& name);

/// Engines are named by small letters, digits, "-" and "_", so that the name can be part of a setting's name.
bool isEngineName(const QString& name);

/// The known name with the fewest letters to change (Levenshtein), for "did you mean".
QString closestName(const QString& name, const QStringList& known);

} // namespace sheaf

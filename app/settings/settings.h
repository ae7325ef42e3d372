#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace sheaf {

struct SettingDefinition;

/// The reader's settings, in one JSON file. Names are dotted ("feeds.arxiv.api_url") and stand for nested
/// objects in the file; what the file holds beyond the known names is kept as it is. Never holds a key or
/// another secret. Use on the main thread only; workers are given the values they need.
class Settings {
  public:
    /// Reads the file. A missing one means the defaults. A damaged one, or one with a value that its setting
    /// does not take, is an Error that says where; such a file is never written to.
    static Result<std::unique_ptr<Settings>> load(const QString& path);

    /// The value in force, the default included. A name that is not known is a programming error and gives an
    /// empty value. `text` gives a list joined by ", " and a flag as "true" or "false".
    QString text(const QString& name) const;
    int number(const QString& name) const;
    bool flag(const QString& name) const;
    QStringList list(const QString& name) const;

    /// Checks the value against the setting's type and limits and saves at once, atomically. Lists are
    /// separated by commas or line ends. An unknown name is an Error that proposes the closest known one.
    Outcome set(const QString& name, const QString& valueText);

    /// Back to the default. `engines.NAME` removes the whole engine.
    Outcome remove(const QString& name);

    /// Every known name, those of the engines that exist included.
    QStringList names() const;

    /// What the setting is for and what it takes, in a sentence or two; empty for an unknown name.
    QString description(const QString& name) const;

    /// "offline" first (it is always there), then those in the file by name.
    QStringList engineNames() const;

    QString path() const { return m_path; }

  private:
    Settings(QString path, QJsonObject root);
    QJsonValue value(const QString& name) const;
    Outcome change(const QString& name, const QJsonValue& value);

    QString m_path;
    QJsonObject m_root;
};

} // namespace sheaf

#pragma once

#include "base/result.h"

#include <QObject>
#include <QStringList>

namespace sheaf {

class Settings;

/// The settings for those who may not see the settings folder itself. Names are dotted
/// ("summaries.language").
class SettingsService : public QObject {
    Q_OBJECT

  public:
    explicit SettingsService(Settings& settings, QObject* parent = nullptr);

    QString text(const QString& name) const;
    int number(const QString& name) const;
    bool flag(const QString& name) const;
    QStringList list(const QString& name) const;

    /// Every known name, those of the engines that exist included.
    QStringList names() const;

    /// What the setting is for, in a sentence.
    QString description(const QString& name) const;

    /// The settings file.
    QString path() const;

    /// Checks and saves at once. Lists are given separated by commas.
    Outcome set(const QString& name, const QString& value);
    Outcome remove(const QString& name);

  signals:
    void changed(const QString& name);

  private:
    Settings& m_settings;
};

} // namespace sheaf

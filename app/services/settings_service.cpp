#include "services/settings_service.h"

#include "settings/settings.h"

namespace sheaf {

SettingsService::SettingsService(Settings& settings, QObject* parent)
    : QObject(parent), m_settings(settings) {}

QString SettingsService::text(const QString& name) const { return m_settings.text(name); }

int SettingsService::number(const QString& name) const { return m_settings.number(name); }

bool SettingsService::flag(const QString& name) const { return m_settings.flag(name); }

QStringList SettingsService::list(const QString& name) const { return m_settings.list(name); }

QStringList SettingsService::names() const { return m_settings.names(); }

QString SettingsService::description(const QString& name) const { return m_settings.description(name); }

QString SettingsService::path() const { return m_settings.path(); }

Outcome SettingsService::set(const QString& name, const QString& value) {
    Outcome outcome = m_settings.set(name, value);
    if (outcome)
        emit changed(name);
    return outcome;
}

Outcome SettingsService::remove(const QString& name) {
    Outcome outcome = m_settings.remove(name);
    if (outcome)
        emit changed(name);
    return outcome;
}

} // namespace sheaf

#pragma once

class QObject;

namespace sheaf {

class SettingsService;
class Theme;

/// Makes the theme's reading look that of the settings `reading.…`, now and whenever they change.
void followReadingLook(SettingsService& settings, Theme& theme, QObject* owner);

} // namespace sheaf

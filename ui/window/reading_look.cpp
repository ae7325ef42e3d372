#include "ui/window/reading_look.h"

#include "services/settings_service.h"
#include "ui/theme/theme.h"

#include <QObject>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

PageTone toneNamed(const QString& name) {
    if (name == u"sepia_by_day")
        return PageTone::SepiaByDay;
    if (name == u"light")
        return PageTone::Light;
    if (name == u"sepia")
        return PageTone::Sepia;
    return name == u"dark" ? PageTone::Dark : PageTone::Window;
}

ReadingLook lookOf(const SettingsService& settings) {
    return {.tone = toneNamed(settings.text(u"reading.page"_s)),
            .font = settings.text(u"reading.font"_s),
            .fontSize = settings.number(u"reading.font_size"_s),
            .width = settings.number(u"reading.width"_s),
            .lineHeight = settings.number(u"reading.line_height"_s)};
}

} // namespace

void followReadingLook(SettingsService& settings, Theme& theme, QObject* owner) {
    theme.setReading(lookOf(settings));
    QObject::connect(&settings, &SettingsService::changed, owner, [&settings, &theme](const QString& name) {
        if (name.startsWith(u"reading."_s))
            theme.setReading(lookOf(settings));
    });
}

} // namespace sheaf

#include "settings/reading_definitions.h"

#include <QtGlobal>

namespace sheaf {

using namespace Qt::StringLiterals;

QList<SettingDefinition> readingDefinitions() {
    return {
        {u"reading.page"_s,
         SettingType::Choice,
         u"window"_s,
         QT_TRANSLATE_NOOP("Settings",
                           "The colours of a paper's page: those of the \"window\", \"sepia_by_day\" for "
                           "sepia while the window is light, or always \"light\", \"sepia\" or \"dark\"."),
         0,
         0,
         {u"window"_s, u"sepia_by_day"_s, u"light"_s, u"sepia"_s, u"dark"_s}},
        {u"reading.font"_s,
         SettingType::Text,
         {},
         QT_TRANSLATE_NOOP("Settings", "The font of the text of a paper's page; empty for your desktop's "
                                       "serif.")},
        {u"reading.font_size"_s, SettingType::Number, u"100"_s,
         QT_TRANSLATE_NOOP("Settings", "The size of the text of a paper's page, in percent of the usual "
                                       "one."),
         70, 200},
        {u"reading.width"_s, SettingType::Number, u"620"_s,
         QT_TRANSLATE_NOOP("Settings", "How wide the text of a paper's page becomes at most, in pixels."),
         360, 1600},
        {u"reading.line_height"_s, SettingType::Number, u"162"_s,
         QT_TRANSLATE_NOOP("Settings",
                           "The distance from line to line on a paper's page, in percent of the text's "
                           "size."),
         110, 250},
        {u"window.engine_rest_s"_s, SettingType::Number, u"600"_s,
         QT_TRANSLATE_NOOP("Settings",
                           "After how many seconds without a key or a click the engine that shows pages is "
                           "let go, which frees memory; it comes back by itself."),
         1, 86400},
    };
}

} // namespace sheaf

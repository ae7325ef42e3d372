#include "ui/theme/font_reading.h"

#include <QFontMetrics>
#include <QGuiApplication>
#include <QString>

#include <fontconfig/fontconfig.h>

namespace sheaf {

using namespace Qt::StringLiterals;

FontFiles::FontFiles() : m_thread([] { FcInit(); }) {}

void FontFiles::await() { m_thread.join(); }

// What stands in for the font is looked up too: its own letters are not all.
FontDatabase::FontDatabase()
    : m_thread([font = QGuiApplication::font()] { QFontMetrics(font).horizontalAdvance(u"a▾"_s); }) {}

} // namespace sheaf

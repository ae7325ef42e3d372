#include "ui/theme/theme.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

// The lit edge of a disabled control: nothing of ours draws it, and every desktop's palette sets it, by hand
// or from its buttons (KDE leaves others out).
constexpr auto probeGroup = QPalette::Disabled;
constexpr auto probeRole = QPalette::Light;

void setAll(QPalette& palette, QPalette::ColorRole role, const QColor& colour) {
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        if (group != probeGroup || role != probeRole)
            palette.setColor(group, role, colour);
}

void setDisabled(QPalette& palette, const QColor& text) {
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, text);
}

QString serifOfTheDesktop() {
    QFont serif(u"serif"_s);
    serif.setStyleHint(QFont::Serif);
    return QFontInfo(serif).family();
}

} // namespace

bool systemIsDark(const QPalette& application) {
    return application.color(probeGroup, probeRole).lightness() < 128;
}

Theme::Theme(QObject* parent) : QObject(parent), m_systemDark(systemIsDark(QApplication::palette())) {
    qApp->installEventFilter(this);
}

const Palette& Theme::colours() const {
    const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_systemDark);
    return dark ? darkPalette() : lightPalette();
}

void Theme::setMode(ThemeMode mode) {
    const bool before = dark();
    m_mode = mode;
    if (dark() != before)
        emit changed();
}

void Theme::setReading(const ReadingLook& look) {
    if (look == m_reading)
        return;
    m_reading = look;
    emit readingChanged();
}

const Palette& Theme::pageColours() const {
    switch (m_reading.tone) {
    case PageTone::Window: break;
    case PageTone::SepiaByDay: return dark() ? colours() : sepiaPalette();
    case PageTone::Light: return lightPalette();
    case PageTone::Sepia: return sepiaPalette();
    case PageTone::Dark: return darkPalette();
    }
    return colours();
}

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    // Widgets get events of these types too; only the application's own say that the desktop changed.
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        look();
    if (watched == qApp && event->type() == QEvent::ApplicationFontChange)
        emit changed();
    return QObject::eventFilter(watched, event);
}

// Setting the application's palette brings the same event again: only a change of what the desktop says may
// go on, or the two would answer each other for ever.
void Theme::look() {
    const bool systemDark = systemIsDark(QApplication::palette());
    if (systemDark == m_systemDark)
        return;
    const bool before = dark();
    m_systemDark = systemDark;
    if (dark() != before)
        emit changed();
}

QPalette Theme::qpalette() const {
    const Palette& c = colours();
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> roles[] = {
        {QPalette::Window, c.side},
        {QPalette::WindowText, c.ink},
        {QPalette::Base, c.bg},
        {QPalette::AlternateBase, c.card},
        {QPalette::Text, c.ink},
        {QPalette::PlaceholderText, c.faint},
        {QPalette::Button, c.bg},
        {QPalette::ButtonText, c.ink},
        {QPalette::BrightText, c.warn},
        {QPalette::ToolTipBase, c.card},
        {QPalette::ToolTipText, c.ink},
        {QPalette::Highlight, c.accent},
        {QPalette::HighlightedText, c.bg},
        {QPalette::Link, c.accent},
        {QPalette::LinkVisited, c.accent},
        {QPalette::Light, c.bg},
        {QPalette::Midlight, c.chip},
        {QPalette::Mid, c.line},
        {QPalette::Dark, c.dark ? c.line : c.faint},
        {QPalette::Shadow, c.dark ? QColor(Qt::black) : c.faint},
    };
    for (const auto& [role, colour] : roles)
        setAll(palette, role, colour);
    setDisabled(palette, c.faint);
    return palette;
}

QFont Theme::interfaceFont() const { return QApplication::font(); }

QFont Theme::readingFont() const {
    QFont font = interfaceFont();
    QStringList families{serifOfTheDesktop(), u"Noto Serif"_s, u"DejaVu Serif"_s, u"Noto Serif CJK SC"_s};
    if (!m_reading.font.isEmpty())
        families.prepend(m_reading.font);
    font.setFamilies(families);
    font.setStyleHint(QFont::Serif);
    font.setPixelSize(QFontInfo(interfaceFont()).pixelSize() * 15 * m_reading.fontSize / 1300);
    return font;
}

QFont Theme::codeFont() const { return QFontDatabase::systemFont(QFontDatabase::FixedFont); }

} // namespace sheaf

#include "ui/window/interface_language.h"

#include <QCoreApplication>
#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// How dates and numbers are written: as the reader's system has it where it speaks that language, and
/// English as the program's own, which is British.
QLocale formatsOf(const QLocale& language) {
    const QLocale system = QLocale::system();
    if (language.language() == system.language() && language.script() == system.script())
        return system;
    return language.language() == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                   : language;
}

} // namespace

void InterfaceLanguage::use(const QString& setting) {
    QCoreApplication::removeTranslator(&m_translator);
    const QLocale locale = setting == u"system" ? QLocale::system() : QLocale(setting);
    QLocale::setDefault(formatsOf(locale));
    if (m_translator.load(locale, u"sheaf"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace sheaf

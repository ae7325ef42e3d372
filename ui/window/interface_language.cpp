#include "ui/window/interface_language.h"

#include <QCoreApplication>
#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

void InterfaceLanguage::use(const QString& setting) {
    QCoreApplication::removeTranslator(&m_translator);
    const QLocale locale = setting == u"system" ? QLocale::system() : QLocale(setting);
    QLocale::setDefault(locale);
    if (m_translator.load(locale, u"sheaf"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_translator);
}

} // namespace sheaf

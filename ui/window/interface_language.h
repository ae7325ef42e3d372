#pragma once

#include <QString>
#include <QTranslator>

namespace sheaf {

/// The language that the program speaks, and writes dates and numbers in. English stays where there is no
/// translation. What is on the screen already keeps its texts: make windows anew.
class InterfaceLanguage {
  public:
    /// The desktop's.
    InterfaceLanguage() { use(QStringLiteral("system")); }

    /// A value of the setting "window.language".
    void use(const QString& setting);

  private:
    QTranslator m_translator;
};

} // namespace sheaf

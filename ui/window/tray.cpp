#include "ui/window/tray.h"

#include <QAction>
#include <QIcon>
#include <QMenu>
#include <QSystemTrayIcon>

namespace sheaf {

using namespace Qt::StringLiterals;

Tray::Tray(QObject* parent) : QObject(parent) {}

Tray::~Tray() = default;

void Tray::setWanted(bool wanted) {
    if (!m_icon && wanted && QSystemTrayIcon::isSystemTrayAvailable())
        make();
    if (m_icon)
        m_icon->setVisible(wanted);
}

bool Tray::holdsWindow() const {
    return m_icon && m_icon->isVisible() && QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::make() {
    m_menu = std::make_unique<QMenu>();
    QAction* open = m_menu->addAction(tr("Open Sheaf"));
    m_fetch = m_menu->addAction(tr("Fetch now"));
    m_menu->addSeparator();
    QAction* quit = m_menu->addAction(tr("Quit"));
    connect(open, &QAction::triggered, this, &Tray::openWanted);
    connect(m_fetch, &QAction::triggered, this, &Tray::fetchWanted);
    connect(quit, &QAction::triggered, this, &Tray::quitWanted);
    m_icon = new QSystemTrayIcon(QIcon(u":/icons/sheaf.svg"_s), this);
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit openWanted();
    });
    setNews(m_news);
}

void Tray::setNews(const QString& text) {
    m_news = text;
    if (m_icon)
        m_icon->setToolTip(text.isEmpty() ? u"Sheaf"_s : u"Sheaf\n"_s + text);
}

void Tray::setBusy(bool busy) {
    if (m_fetch)
        m_fetch->setEnabled(!busy);
}

} // namespace sheaf

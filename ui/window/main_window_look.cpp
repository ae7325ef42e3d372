#include "services/settings_service.h"
#include "services/workspace.h"
#include "ui/detail/detail_pane.h"
#include "ui/list/paper_list_view.h"
#include "ui/theme/theme.h"
#include "ui/window/list_pane.h"
#include "ui/window/main_window.h"
#include "ui/window/notice_bar.h"
#include "ui/window/style_sheet.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>

#include <algorithm>

// The window's colours and the size of its text. The window itself is in main_window.cpp.

namespace sheaf {

using namespace Qt::StringLiterals;

void MainWindow::applyTheme() {
    const QString mode = m_workspace.settings().text(u"window.theme"_s);
    for (QAction* action : m_actions.themes->actions())
        action->setChecked(action->data().toString() == mode);
    m_theme.setMode(mode == u"dark" ? ThemeMode::Dark
                                    : (mode == u"light" ? ThemeMode::Light : ThemeMode::System));
    QApplication::setPalette(m_theme.qpalette());
    const QString sheet = windowStyleSheet(m_theme.colours());
    if (sheet != styleSheet())
        setStyleSheet(sheet);
}

void MainWindow::applyTextSize() {
    const double scale = m_workspace.settings().number(u"window.font_scale"_s) / 100.0;
    m_detail->setZoom(scale);
    QFont font = m_theme.interfaceFont();
    font.setPointSizeF(font.pointSizeF() * scale);
    m_list->view().setFont(font);
}

void MainWindow::changeTextSize(int percent) {
    SettingsService& settings = m_workspace.settings();
    const int size =
        percent == 0 ? 100 : std::clamp(settings.number(u"window.font_scale"_s) + percent, 50, 300);
    if (const Outcome set = settings.set(u"window.font_scale"_s, QString::number(size)); !set)
        m_notice->say(set.error().sentence);
}

} // namespace sheaf

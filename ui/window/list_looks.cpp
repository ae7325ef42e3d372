#include "ui/window/list_looks.h"

#include "services/settings_service.h"
#include "ui/list/browsing.h"
#include "ui/list/column_header.h"
#include "ui/list/list_look.h"
#include "ui/list/paper_list_view.h"
#include "ui/window/notice_bar.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_memory.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QString layoutSetting = u"list.layout"_s;
const QString densitySetting = u"list.density"_s;

void check(const QActionGroup& group, const QString& value) {
    for (QAction* action : group.actions())
        action->setChecked(action->data().toString() == value);
}

} // namespace

ListLooks::ListLooks(SettingsService& settings, const WindowActions& actions, Browsing& browsing,
                     PaperListView& view, WindowMemory& memory, NoticeBar& notice, QObject* parent)
    : QObject(parent), m_settings(settings), m_actions(actions), m_browsing(browsing), m_view(view),
      m_notice(notice) {
    connectColumns(memory);
    connectColumnChoice(memory);
    connect(actions.layouts, &QActionGroup::triggered, this,
            [this](const QAction* action) { choose(layoutSetting, action->data().toString()); });
    connect(actions.densities, &QActionGroup::triggered, this,
            [this](const QAction* action) { choose(densitySetting, action->data().toString()); });
    connect(&settings, &SettingsService::changed, this, [this](const QString& name) {
        if (name == layoutSetting || name == densitySetting)
            follow();
    });
    follow();
}

void ListLooks::connectColumns(WindowMemory& memory) {
    ColumnHeader& columns = m_view.columns();
    columns.setWidths(memory.listColumns());
    connect(&columns, &ColumnHeader::widthsChosen, this,
            [&memory, &columns] { memory.rememberListColumns(columns.widths()); });
    connect(&columns, &ColumnHeader::orderChosen, &m_browsing, &Browsing::setOrder);
    connect(&m_browsing, &Browsing::changed, this,
            [this, &columns] { columns.setOrder(m_browsing.order()); });
    columns.setOrder(m_browsing.order());
}

void ListLooks::connectColumnChoice(WindowMemory& memory) {
    const QStringList leftOut = memory.columnsLeftOut();
    for (QAction* action : m_actions.columns->actions())
        action->setChecked(!leftOut.contains(action->objectName()));
    followColumnChoice();
    connect(m_actions.columns, &QActionGroup::triggered, this,
            [this, &memory] { memory.rememberColumnsLeftOut(followColumnChoice()); });
    connect(&m_view.columns(), &ColumnHeader::menuWanted, this, [this](const QPoint& place) {
        auto* menu = new QMenu(&m_view);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_actions.columns->actions());
        menu->popup(place);
    });
}

QStringList ListLooks::followColumnChoice() {
    QSet<ListColumn> unwanted;
    QStringList names;
    for (const QAction* action : m_actions.columns->actions()) {
        if (action->isChecked())
            continue;
        unwanted += ListColumn(action->data().toInt());
        names += action->objectName();
    }
    m_view.columns().setUnwanted(unwanted);
    return names;
}

void ListLooks::choose(const QString& setting, const QString& value) {
    if (const Outcome set = m_settings.set(setting, value); !set)
        m_notice.say(set.error().sentence);
}

void ListLooks::follow() {
    const QString layout = m_settings.text(layoutSetting);
    const QString density = m_settings.text(densitySetting);
    check(*m_actions.layouts, layout);
    check(*m_actions.densities, density);
    m_actions.columns->setEnabled(layout == u"columns");
    m_view.setLook({layout == u"columns" ? ListLook::Layout::Columns : ListLook::Layout::Cards,
                    density == u"compact" ? ListLook::Density::Compact : ListLook::Density::Comfortable});
}

} // namespace sheaf

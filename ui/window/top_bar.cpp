#include "ui/window/top_bar.h"

#include "ui/parts/fonts.h"
#include "ui/parts/labels.h"
#include "ui/window/search_box.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QPushButton* stepButton(QAction& action, const QString& arrow, QWidget* parent) {
    QPushButton* button = buttonFor(action, parent);
    QObject::disconnect(&action, &QAction::changed, button, nullptr);
    button->setText(arrow);
    button->setFixedWidth(widthFor(*button, 28));
    button->setProperty("look", u"step"_s);
    return button;
}

} // namespace

TopBar::TopBar(const WindowActions& actions, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_day(new QLabel(this)), m_search(new SearchBox(theme, this)) {
    setObjectName(u"topBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_day->setObjectName(u"dayTitle"_s);
    m_day->setFont(scaledFont(font(), 1.06, QFont::DemiBold));
    m_day->setAlignment(Qt::AlignCenter);
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(440);
    m_search->setSaveAction(*actions.saveSearch);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 8, 12, 8);
    line->setSpacing(8);
    line->addWidget(stepButton(*actions.previousDay, u"‹"_s, this));
    line->addWidget(m_day);
    line->addWidget(stepButton(*actions.nextDay, u"›"_s, this));
    line->addWidget(buttonFor(*actions.today, this));
    line->addStretch(1);
    line->addWidget(m_search, 20);
    line->addStretch(1);
    line->addWidget(buttonFor(*actions.fetch, this));
    line->addWidget(buttonFor(*actions.summarise, this));
    line->addWidget(buttonFor(*actions.exportDay, this, true));
}

void TopBar::setDay(QDate day) { m_day->setText(QLocale().toString(day, QLocale::LongFormat)); }

QPushButton* buttonFor(QAction& action, QWidget* parent, bool primary) {
    QPushButton* button = primary ? primaryButton({}, parent) : new QPushButton(parent);
    button->setObjectName(action.objectName() + u"Button"_s);
    const auto follow = [button, &action] {
        button->setText(action.iconText());
        button->setEnabled(action.isEnabled());
        button->setAccessibleName(action.toolTip());
        const QString keys = action.shortcut().toString(QKeySequence::NativeText);
        button->setToolTip(keys.isEmpty() ? action.toolTip() : u"%1 (%2)"_s.arg(action.toolTip(), keys));
    };
    follow();
    QObject::connect(&action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, &action, &QAction::trigger);
    return button;
}

} // namespace sheaf

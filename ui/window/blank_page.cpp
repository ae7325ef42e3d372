#include "ui/window/blank_page.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/fonts.h"
#include "ui/parts/labels.h"
#include "ui/parts/spoken.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {
constexpr int widestText = 380;
constexpr int narrowestButton = 220;
constexpr QSize iconSize(64, 64);
} // namespace

bool Blank::saysTheSame(const Blank& other) const {
    return heading == other.heading && sentence == other.sentence &&
           std::equal(actions.begin(), actions.end(), other.actions.begin(), other.actions.end(),
                      [](const Action& one, const Action& two) { return one.text == two.text; });
}

BlankPage::BlankPage(QWidget* parent) : QWidget(parent) {
    setObjectName(u"blankPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSpokenRole(*this, QAccessible::Grouping);
}

void BlankPage::build() {
    if (m_page)
        return;
    m_icon = new QLabel(this);
    m_heading = new QLabel(this);
    m_sentence = quietLabel({}, this);
    m_actions = new QVBoxLayout;
    m_page = new QVBoxLayout(this);
    m_heading->setObjectName(u"blankHeading"_s);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setFont(scaledFont(font(), 1.25, QFont::DemiBold));
    m_icon->setAlignment(Qt::AlignHCenter);
    for (QLabel* label : {m_heading, m_sentence}) {
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setMaximumWidth(widestText);
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    }
    m_sentence->setObjectName(u"blankSentence"_s);
    auto* column = new QVBoxLayout;
    column->setSpacing(8);
    column->addWidget(m_icon);
    column->addWidget(m_heading);
    column->addWidget(m_sentence);
    column->addSpacing(8);
    auto* actions = new QWidget(this);
    actions->setLayout(m_actions);
    column->addWidget(actions, 0, Qt::AlignHCenter);
    auto* line = new QHBoxLayout;
    line->addStretch(1);
    line->addLayout(column, 100);
    line->addStretch(1);
    m_page->setContentsMargins(24, 24, 24, 24);
    m_page->addStretch(2);
    m_page->addLayout(line);
    m_page->addStretch(3);
    m_actions->setContentsMargins(0, 0, 0, 0);
    m_actions->setSpacing(8);
    fill();
}

void BlankPage::show(const Blank& blank) {
    const bool same = blank.saysTheSame(m_blank);
    m_blank = blank;
    if (same)
        return; // new buttons under the pointer would swallow a click
    setAccessibleName(blank.heading + u" "_s + blank.sentence);
    if (isVisible())
        build();
    if (m_page)
        fill();
}

void BlankPage::showEvent(QShowEvent* event) {
    build();
    QWidget::showEvent(event);
}

void BlankPage::fill() {
    m_icon->setVisible(!m_blank.icon.isNull());
    m_icon->setPixmap(m_blank.icon.pixmap(iconSize, devicePixelRatio()));
    m_heading->setText(m_blank.heading);
    m_sentence->setText(m_blank.sentence);
    m_sentence->setVisible(!m_blank.sentence.isEmpty());
    const bool focused = hasFocus() || isAncestorOf(QApplication::focusWidget());
    if (focused)
        setFocus(); // or the focus of a button that goes would land anywhere in the window
    clearLayout(*m_actions);
    for (qsizetype i = 0; i < m_blank.actions.size(); ++i)
        addButton(i);
    if (focused)
        focusFirstAction();
}

void BlankPage::addButton(qsizetype action) {
    const QString text = m_blank.actions.at(action).text;
    QPushButton* button = action == 0 ? primaryButton(text, this) : new QPushButton(text, this);
    button->setMinimumWidth(narrowestButton);
    connect(button, &QPushButton::clicked, this, [this, action] {
        const auto act =
            m_blank.actions.at(action).act; // which may show another blank in the place of this one
        act();
    });
    m_actions->addWidget(button);
}

void BlankPage::setFooter(QWidget* footer) {
    build();
    const int beforeStretch = m_page->count() - 1;
    m_page->insertWidget(beforeStretch, footer, 0, Qt::AlignHCenter);
}

void BlankPage::focusFirstAction() {
    build();
    QLayoutItem* first = m_actions->itemAt(0);
    (first ? first->widget() : this)->setFocus();
}

} // namespace sheaf

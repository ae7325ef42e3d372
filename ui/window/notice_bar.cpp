#include "ui/window/notice_bar.h"

#include "ui/parts/labels.h"
#include "ui/parts/spoken.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sheaf {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_buttons({linkButton({}, this), linkButton({}, this)}) {
    setObjectName(u"notice"_s);
    setAttribute(Qt::WA_StyledBackground);
    setSpokenRole(*this, QAccessible::AlertMessage);
    m_sentence->setObjectName(u"noticeSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_buttons.first()->setObjectName(u"noticeAction"_s);
    m_buttons.last()->setObjectName(u"noticeSecondAction"_s);
    QPushButton* close = linkButton(u"×"_s, this);
    close->setObjectName(u"noticeClose"_s);
    close->setAccessibleName(tr("Close this message"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 6, 8, 6);
    line->addWidget(m_sentence, 1);
    for (QPushButton* button : m_buttons)
        line->addWidget(button);
    line->addWidget(close);
    connect(close, &QPushButton::clicked, this, &NoticeBar::clear);
    for (qsizetype i = 0; i < m_buttons.size(); ++i)
        connect(m_buttons[i], &QPushButton::clicked, this, [this, i] { act(i); });
    hide();
}

void NoticeBar::say(const QString& sentence, const QList<NoticeAction>& actions) {
    m_sentence->setText(sentence);
    announce(*this, sentence);
    m_actions = actions;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(actions.value(i).text);
        m_buttons[i]->setVisible(i < actions.size());
    }
    show();
}

void NoticeBar::say(const QString& sentence, const QString& action, std::function<void()> act) {
    say(sentence, {{action, std::move(act)}});
}

void NoticeBar::act(qsizetype index) {
    const auto act = m_actions.value(index).act;
    clear();
    if (act)
        act();
}

void NoticeBar::clear() {
    m_actions.clear();
    const bool focused = isAncestorOf(QApplication::focusWidget());
    hide();
    if (focused)
        emit left();
}

} // namespace sheaf

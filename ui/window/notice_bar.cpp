#include "ui/window/notice_bar.h"

#include "ui/parts/labels.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sheaf {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent), m_sentence(new QLabel(this)), m_action(linkButton({}, this)) {
    setObjectName(u"notice"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_sentence->setObjectName(u"noticeSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_action->setObjectName(u"noticeAction"_s);
    QPushButton* close = linkButton(u"×"_s, this);
    close->setAccessibleName(tr("Close this message"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 6, 8, 6);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_action);
    line->addWidget(close);
    connect(close, &QPushButton::clicked, this, &NoticeBar::clear);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto act = m_act;
        clear();
        if (act)
            act();
    });
    hide();
}

void NoticeBar::say(const QString& sentence, const QString& action, std::function<void()> act) {
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_act = std::move(act);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
}

void NoticeBar::clear() {
    m_act = {};
    const bool focused = isAncestorOf(QApplication::focusWidget());
    hide();
    if (focused)
        emit left();
}

} // namespace sheaf

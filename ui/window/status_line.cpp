#include "ui/window/status_line.h"

#include "ui/parts/fonts.h"
#include "ui/parts/labels.h"
#include "ui/parts/spoken.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace sheaf {

using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_fetching(new WorkLine(tr("Cancel fetching"), this)),
      m_importing(new WorkLine(tr("Cancel reading digests"), this)),
      m_summarising(new WorkLine(tr("Cancel summarising"), this)),
      m_handing(new WorkLine(tr("Cancel sending"), this)), m_message(quietLabel({}, this)),
      m_action(linkButton({}, this)) {
    setObjectName(u"statusLine"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(30);
    m_message->setObjectName(u"statusMessage"_s);
    setSpokenRole(*m_message, QAccessible::StatusBar);
    m_message->setWordWrap(false);
    m_message->setFont(scaledFont(font(), 0.92));
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_message->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_action->setFont(m_message->font());
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 0, 16, 0);
    line->setSpacing(20);
    line->addWidget(m_fetching);
    line->addWidget(m_importing);
    line->addWidget(m_summarising);
    line->addWidget(m_handing);
    line->addWidget(m_message, 1);
    line->addWidget(m_action);
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_act)
            m_act();
    });
}

void StatusLine::say(const QString& message, const QString& action, std::function<void()> act) {
    m_message->setText(message);
    m_message->setToolTip(message);
    announce(*m_message, message);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_act = std::move(act);
}

} // namespace sheaf

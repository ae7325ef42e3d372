#include "ui/window/picked_page.h"

#include "ui/parts/fonts.h"
#include "ui/parts/labels.h"
#include "ui/shortcuts/action_texts.h"
#include "ui/window/picked_survey.h"

#include <QAction>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace sheaf {

using namespace Qt::StringLiterals;

PickedPage::PickedPage(const PickedSurvey& survey, const QList<QAction*>& acts, QWidget& list, QWidget* pane)
    : QWidget(pane), m_survey(survey), m_heading(new QLabel(this)), m_marks(quietLabel({}, this)) {
    setObjectName(u"pickedPage"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_heading->setObjectName(u"pickedHeading"_s);
    m_heading->setFont(scaledFont(font(), 1.25, QFont::DemiBold));
    m_marks->setObjectName(u"pickedMarks"_s);
    auto* lines = new QGridLayout;
    lines->setVerticalSpacing(0);
    lines->setHorizontalSpacing(24);
    for (QAction* act : acts) {
        if (act)
            addAct(act, *lines);
        else
            lines->setRowMinimumHeight(lines->rowCount(), 12);
    }
    auto* page = new QGridLayout(this);
    page->setContentsMargins(24, 24, 24, 24);
    page->setRowStretch(0, 2);
    page->setRowStretch(5, 3);
    page->setColumnStretch(0, 1);
    page->setColumnStretch(2, 1);
    page->addWidget(m_heading, 1, 1);
    page->addWidget(m_marks, 2, 1);
    page->setRowMinimumHeight(3, 16);
    page->addLayout(lines, 4, 1);
    QWidget* before = &list; // not the page below, which keeps Tab to itself
    for (auto* button : findChildren<QPushButton*>()) {
        setTabOrder(before, button);
        before = button;
    }
    hide();
    pane->installEventFilter(this);
    connect(&survey, &PickedSurvey::changed, this, &PickedPage::follow);
    follow();
}

void PickedPage::addAct(QAction* act, QGridLayout& lines) {
    QPushButton* button = linkButton({}, this);
    button->setObjectName(u"picked-"_s + act->objectName());
    QLabel* key = quietLabel({}, this);
    key->setProperty("look", u"keys"_s);
    const int line = lines.rowCount();
    lines.addWidget(button, line, 0, Qt::AlignLeft);
    lines.addWidget(key, line, 1, Qt::AlignRight | Qt::AlignVCenter);
    connect(button, &QPushButton::clicked, act, &QAction::trigger);
    const auto follow = [act, button, key] {
        button->setText(withoutMnemonic(act->text()));
        button->setEnabled(act->isEnabled());
        key->setText(keysText(act->shortcut()));
    };
    connect(act, &QAction::changed, this, follow);
    follow();
}

void PickedPage::follow() {
    setVisible(m_survey.isMany());
    if (!isVisible())
        return;
    m_heading->setText(tr("%1 selected").arg(m_survey.countText()));
    QStringList parts;
    if (const auto& marks = m_survey.marks()) {
        const QLocale locale;
        const auto add = [&](const QString& words, int papers) {
            if (papers > 0)
                parts += words.arg(locale.toString(papers));
        };
        add(tr("%1 unread"), marks->unread);
        add(tr("%1 for later"), marks->later);
        add(tr("%1 starred"), marks->starred);
        add(tr("%1 hidden"), marks->hidden);
        add(tr("%1 summarised"), marks->summarised);
    }
    m_marks->setText(parts.join(u" · "_s));
    setAccessibleName(m_heading->text() + u". "_s + m_marks->text());
    setGeometry(parentWidget()->rect());
    raise();
}

/// What the pane shows itself, such as its web view that comes late, stays below.
bool PickedPage::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    else if (event->type() == QEvent::ChildAdded)
        QMetaObject::invokeMethod(this, &QWidget::raise, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace sheaf

#include "ui/keeping/keeping_dialog.h"

#include "ui/parts/fonts.h"
#include "ui/parts/labels.h"
#include "ui/parts/work_line.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 600;

} // namespace

KeepingDialog::KeepingDialog(const QString& title, const QString& purpose, QWidget* parent)
    : QDialog(parent), m_lines(new QVBoxLayout(this)), m_purpose(hintLabel(purpose, this)),
      m_work(new WorkLine(tr("Stop: %1").arg(title), this)), m_outcome(hintLabel({}, this)),
      m_foot(new QDialogButtonBox(QDialogButtonBox::Close, this)) {
    setWindowTitle(title);
    m_lines->setContentsMargins(24, 20, 24, 16);
    m_lines->setSpacing(14);
    auto* heading = new QLabel(title, this);
    heading->setFont(scaledFont(font(), 1.25, QFont::DemiBold));
    m_purpose->setObjectName(u"keepingPurpose"_s);
    m_outcome->setObjectName(u"keepingOutcome"_s);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_outcome->hide();
    for (QLabel* label : {m_purpose, m_outcome}) { // no higher than its lines
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        policy.setHeightForWidth(true);
        label->setSizePolicy(policy);
    }
    for (QWidget* part : {static_cast<QWidget*>(heading), static_cast<QWidget*>(m_purpose),
                          static_cast<QWidget*>(m_work), static_cast<QWidget*>(m_outcome)})
        m_lines->addWidget(part);
    m_lines->addStretch(1);
    m_lines->addWidget(m_foot);
    connect(m_work, &WorkLine::cancelled, this, &KeepingDialog::cancelled);
    connect(m_foot, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(dialogWidth);
}

void KeepingDialog::done(int result) {
    if (m_busy)
        emit cancelled();
    QDialog::done(result);
}

void KeepingDialog::addBody(QWidget* body, Room room) {
    const int stretch = room == Room::AllThereIs ? 1 : 0;
    m_lines->insertWidget(2, body, stretch);
    m_lines->setStretch(m_lines->indexOf(m_foot) - 1, 1 - stretch);
}

QPushButton* KeepingDialog::addAct(QPushButton* button, const QString& objectName) {
    button->setObjectName(objectName);
    button->setAutoDefault(false);
    m_foot->addButton(button, QDialogButtonBox::ActionRole);
    m_acts += button;
    return button;
}

void KeepingDialog::setPurpose(const QString& purpose) {
    m_purpose->setText(purpose);
    fit();
}

void KeepingDialog::follow(const WorkStep& step) {
    if (m_busy)
        m_work->show(step.what, step.done, step.total);
}

void KeepingDialog::setBusy(bool busy) {
    m_busy = busy;
    for (QPushButton* act : std::as_const(m_acts))
        act->setEnabled(!busy);
    if (busy)
        sayNothing();
    else
        m_work->hide();
}

void KeepingDialog::say(const QStringList& sentences, const QString& look) {
    m_outcome->setText(sentences.join(u'\n'));
    m_outcome->setAccessibleName(m_outcome->text());
    setLook(*m_outcome, look);
    m_outcome->show();
    fit();
}

void KeepingDialog::sayNothing() { m_outcome->hide(); }

/// Sentences that wrap need more room than a dialog takes by itself once it is shown.
void KeepingDialog::fit() {
    m_lines->activate();
    resize(width(), std::max(height(), m_lines->totalHeightForWidth(width())));
}

} // namespace sheaf

#include "ui/parts/work_line.h"

#include "ui/parts/fonts.h"
#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

WorkLine::WorkLine(const QString& cancelName, QWidget* parent) : QWidget(parent), m_cancelName(cancelName) {
    hide();
}

void WorkLine::build() {
    m_what = quietLabel({}, this);
    m_bar = new QProgressBar(this);
    m_details = quietLabel({}, this);
    QPushButton* cancel = linkButton(tr("Cancel"), this);
    cancel->setAccessibleName(m_cancelName);
    m_details->setObjectName(u"workDetails"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(140);
    for (QWidget* part :
         {static_cast<QWidget*>(m_what), static_cast<QWidget*>(m_details), static_cast<QWidget*>(cancel)})
        part->setFont(scaledFont(font(), 0.92));
    for (QLabel* label : {m_what, m_details})
        label->setWordWrap(false);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(m_what);
    line->addWidget(m_bar);
    line->addWidget(m_details);
    line->addWidget(cancel);
    connect(cancel, &QPushButton::clicked, this, &WorkLine::cancelled);
}

void WorkLine::show(const QString& what, int done, int total, const QString& details) {
    if (!m_what)
        build();
    m_what->setText(what);
    m_bar->setAccessibleName(what);
    m_bar->setRange(0, std::max(0, total));
    m_bar->setValue(done);
    m_details->setText(details);
    m_details->setVisible(!details.isEmpty());
    QWidget::show();
}

} // namespace sheaf

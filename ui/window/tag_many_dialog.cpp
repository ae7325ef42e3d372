#include "ui/window/tag_many_dialog.h"

#include "ui/parts/labels.h"
#include "ui/window/paper_dialogs.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

TagManyDialog::TagManyDialog(const QString& papers, QWidget* parent)
    : QDialog(parent), m_added(new QLineEdit(this)), m_removed(new QLineEdit(this)) {
    setWindowTitle(tr("Tags of %1").arg(papers));
    m_added->setObjectName(u"tagsAdded"_s);
    m_removed->setObjectName(u"tagsRemoved"_s);
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Add"), m_added);
    form->addRow(tr("&Take away"), m_removed);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 20, 24, 16);
    lines->setSpacing(12);
    lines->addLayout(form);
    lines->addWidget(
        quietLabel(tr("Your own tags, separated by commas. Those of the summaries stay as they are."), this));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Save)->setProperty("look", u"primary"_s);
    lines->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(460, sizeHint().height());
}

QStringList TagManyDialog::added() const { return namedTags(m_added->text()); }

QStringList TagManyDialog::removed() const { return namedTags(m_removed->text()); }

} // namespace sheaf

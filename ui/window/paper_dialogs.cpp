#include "ui/window/paper_dialogs.h"

#include "base/text.h"
#include "ui/parts/labels.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

void fill(QDialog& dialog, const QString& title, QWidget* editor, const QString& hint) {
    auto* lines = new QVBoxLayout(&dialog);
    lines->setContentsMargins(24, 20, 24, 16);
    lines->setSpacing(8);
    auto* name = new QLabel(title, &dialog);
    name->setTextFormat(Qt::PlainText);
    name->setWordWrap(true);
    lines->addWidget(name);
    lines->addWidget(editor);
    lines->addWidget(quietLabel(hint, &dialog));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, &dialog);
    buttons->button(QDialogButtonBox::Save)->setProperty("look", u"primary"_s);
    lines->addSpacing(8);
    lines->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.resize(480, dialog.sizeHint().height());
}

} // namespace

QStringList namedTags(const QString& text) {
    QStringList tags;
    static const QRegularExpression comma(u"[,，、]"_s);
    for (const QString& part : text.split(comma)) {
        const QString tag = oneLine(part);
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

WrongDialog::WrongDialog(const QString& title, QWidget* parent)
    : QDialog(parent), m_reason(new QLineEdit(this)) {
    setWindowTitle(tr("Mark the summary as wrong"));
    m_reason->setObjectName(u"reason"_s);
    m_reason->setAccessibleName(tr("What is wrong"));
    m_reason->setPlaceholderText(tr("What is wrong (optional)"));
    fill(*this, title, m_reason,
         tr("Kept with the paper, and counted for the engine and the prompt that made the summary."));
}

QString WrongDialog::reason() const { return m_reason->text(); }

} // namespace sheaf

#include "ui/shortcuts/about_dialog.h"

#include "ui/parts/fonts.h"
#include "ui/parts/labels.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QLabel* pathLabel(const QString& text, QWidget* parent) {
    QLabel* label = quietLabel(text, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AboutDialog::AboutDialog(const QString& libraryPath, const QString& settingsPath, QWidget* parent)
    : QDialog(parent) {
    setWindowTitle(tr("About Sheaf"));
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 20, 24, 16);
    lines->setSpacing(8);
    auto* name = new QLabel(u"Sheaf %1"_s.arg(QCoreApplication::applicationVersion()).trimmed(), this);
    name->setFont(scaledFont(font(), 1.4, QFont::DemiBold));
    lines->addWidget(name);
    lines->addWidget(new QLabel(tr("A desktop reader for the day's research papers."), this));
    lines->addSpacing(8);
    lines->addWidget(pathLabel(tr("Library: %1").arg(QDir::toNativeSeparators(libraryPath)), this));
    lines->addWidget(pathLabel(tr("Settings: %1").arg(QDir::toNativeSeparators(settingsPath)), this));
    lines->addWidget(quietLabel(tr("Thank you to arXiv for use of its open access interoperability. "
                                   "Sheaf is not endorsed by arXiv or Hugging Face."),
                                this));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    lines->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(460, sizeHint().height());
}

} // namespace sheaf

#include "ui/export/export_dialog.h"

#include "base/when_ready.h"
#include "ui/parts/chooser.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString styleName(const QString& style) {
    return style == u"json" ? ExportDialog::tr("JSON, for programs")
                            : ExportDialog::tr("Markdown, Sheaf's own");
}

} // namespace

ExportDialog::ExportDialog(ExportService& exports, const QList<ExportScope>& scopes, const QString& folder,
                           QWidget* parent)
    : QDialog(parent), m_exports(exports), m_scopes(scopes), m_folder(folder),
      m_scope(named(new Chooser(this), u"scope"_s, tr("Papers"))),
      m_style(named(new Chooser(this), u"style"_s, tr("Style"))),
      m_language(named(new Chooser(this), u"language"_s, tr("Language of the headings"))),
      m_path(named(new QLineEdit(this), u"path"_s, tr("File"))),
      m_existing(hintLabel(tr("This file exists and will be replaced."), this)), m_error(hintLabel({}, this)),
      m_write(primaryButton(tr("Export"), this)) {
    setWindowTitle(tr("Export"));
    build(scopes);
    proposeName();
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ExportDialog::proposeName);
    connect(m_style, &QComboBox::currentIndexChanged, this, &ExportDialog::proposeName);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::tellOfExisting);
    tellOfExisting();
    resize(520, sizeHint().height());
}

void ExportDialog::build(const QList<ExportScope>& scopes) {
    for (const ExportScope& scope : scopes)
        m_scope->addItem(scope.name);
    for (const QString& style : ExportService::styles())
        m_style->addItem(styleName(style), style);
    m_language->addItem(tr("English"), u"en"_s);
    m_language->addItem(u"简体中文"_s, u"zh"_s);
    m_language->addItem(u"Tiếng Việt"_s, u"vi"_s);

    auto* file = new QHBoxLayout;
    auto* choose = new QPushButton(tr("Browse…"), this);
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::browse);
    file->setSpacing(8);
    file->addWidget(m_path, 1);
    file->addWidget(choose);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(m_write, QDialogButtonBox::AcceptRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::write);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_write->setObjectName(u"write"_s);
    m_write->setDefault(true);
    m_error->setProperty("look", u"bad"_s);
    m_error->setObjectName(u"exportError"_s);
    m_error->hide();

    auto* form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(16);
    form->addRow(tr("Papers"), m_scope);
    form->addRow(tr("Style"), m_style);
    form->addRow(tr("Headings in"), m_language);
    form->addRow(tr("File"), file);
    form->addRow(QString(), m_existing);
    form->addRow(m_error);
    form->addRow(buttons);
}

void ExportDialog::proposeName() {
    if (m_path->text() != m_proposed)
        return;
    const QString ending = m_style->currentData().toString() == u"json" ? u"json"_s : u"md"_s;
    const QString word = m_scopes.value(m_scope->currentIndex()).fileWord;
    m_proposed = QDir(m_folder).filePath(u"sheaf-%1.%2"_s.arg(word, ending));
    m_path->setText(m_proposed);
}

void ExportDialog::tellOfExisting() { m_existing->setVisible(QFileInfo::exists(m_path->text())); }

void ExportDialog::browse() {
    auto* dialog = new QFileDialog(this, tr("Export to"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_path->text());
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

ExportRequest ExportDialog::request() const {
    return {.selection = m_scopes.value(m_scope->currentIndex()).selection,
            .style = m_style->currentData().toString(),
            .language = m_language->currentData().toString(),
            .path = m_path->text()};
}

void ExportDialog::write() {
    m_write->setEnabled(false);
    m_error->hide();
    whenReady(m_exports.write(request()), this,
              [this](const Result<ExportReport>& report) { finish(report); });
}

void ExportDialog::finish(const Result<ExportReport>& report) {
    m_write->setEnabled(true);
    if (report) {
        emit exported(*report);
        accept();
        return;
    }
    m_error->setText(report.error().sentence);
    m_error->show();
}

} // namespace sheaf

#include "ui/export/export_dialog.h"

#include "base/when_ready.h"
#include "ui/export/export_preview_pane.h"
#include "ui/export/export_target.h"
#include "ui/export/missing_summaries.h"
#include "ui/export/pdf_export.h"
#include "ui/parts/chooser.h"
#include "ui/parts/fonts.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRemarks = 4;

/// The first few, so that the dialog stays on the screen.
QString sentencesOf(const ExportReport& report) {
    QStringList lines = report.remarks.mid(0, mostRemarks);
    if (report.remarks.size() > mostRemarks)
        lines += ExportDialog::tr("… and %1 more.").arg(report.remarks.size() - mostRemarks);
    if (report.failure)
        lines += report.failure->sentence;
    if (report.cancelled)
        lines += ExportDialog::tr("Cancelled; %1 files were written before.").arg(report.files);
    return lines.join(u'\n');
}

} // namespace

ExportDialog::ExportDialog(ExportService& exports, SummaryService& summaries,
                           const QList<ExportScope>& scopes, QDate day, const ExportChoices& choices,
                           QWidget* parent)
    : QDialog(parent), m_exports(exports), m_pdf(new PdfExport(exports, this)),
      m_scope(new ExportScopeChooser(scopes, day, this)),
      m_style(named(new Chooser(this), u"style"_s, tr("Style"))), m_purpose(hintLabel({}, this)),
      m_missing(new MissingSummaries(summaries, this)),
      m_language(named(new Chooser(this), u"language"_s, tr("Language of the headings"))),
      m_target(new ExportTarget(choices.folder, this)), m_preview(new ExportPreviewPane(exports, this)),
      m_progress(named(new QProgressBar(this), u"exportProgress"_s, tr("Progress"))),
      m_error(hintLabel({}, this)), m_write(primaryButton(tr("Export"), this)),
      m_close(new QPushButton(tr("Cancel"), this)) {
    setWindowTitle(tr("Export"));
    fillStyles(choices.style);
    m_language->addItem(tr("The style's own language"), QString());
    m_language->addItem(tr("English"), u"en"_s);
    m_language->addItem(u"简体中文"_s, u"zh"_s);
    m_language->addItem(u"Tiếng Việt"_s, u"vi"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(choices.language)));
    build();
    connect(m_scope, &ExportScopeChooser::changed, this, &ExportDialog::follow);
    connect(m_style, &QComboBox::currentIndexChanged, this, &ExportDialog::follow);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        followMissing();
        preview();
    });
    connect(m_target, &ExportTarget::changed, this, &ExportDialog::preview);
    connect(m_missing, &MissingSummaries::wanted, this, [this](const SummaryRequest& wanted) {
        close();
        emit summariesWanted(wanted);
    });
    connect(m_preview, &ExportPreviewPane::failed, this, [this] { m_write->setEnabled(false); });
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::write);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    connect(&m_exports, &ExportService::progressed, this, &ExportDialog::showProgress);
    connect(m_pdf, &PdfExport::progressed, this, &ExportDialog::showProgress);
    connect(m_pdf, &PdfExport::finished, this, &ExportDialog::finish);
    follow();
    resize(roomFor(*this, {1060, 640}));
}

void ExportDialog::setPrinter(PdfPrinter* printer) { m_pdf->setPrinter(printer); }

void ExportDialog::fillStyles(const QString& chosen) {
    m_styles = m_exports.styles();
    const auto html = std::find_if(m_styles.begin(), m_styles.end(),
                                   [](const ExportStyle& style) { return style.name == u"html"; });
    if (html != m_styles.end())
        m_styles.insert(
            html - m_styles.begin() + 1,
            {pdfStyle, u"pdf"_s, tr("PDF, printed from the web page, to read and to pass on"), false, true});
    for (const ExportStyle& style : m_styles)
        m_style->addItem(style.isTemplate ? tr("%1 (your template)").arg(style.name) : style.name,
                         style.name);
    m_style->setCurrentIndex(std::max(0, m_style->findData(chosen)));
}

QLayout* ExportDialog::form() {
    for (QComboBox* chooser : {m_style, m_language})
        chooser->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_purpose->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(12);
    form->setHorizontalSpacing(16);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Papers"), m_scope);
    form->addRow(tr("Style"), m_style);
    form->addRow(QString(), m_purpose);
    form->addRow(QString(), m_missing);
    form->addRow(tr("Headings in"), m_language);
    form->addRow(tr("To"), m_target);
    return form;
}

void ExportDialog::build() {
    m_purpose->setObjectName(u"stylePurpose"_s);
    m_error->setProperty("look", u"bad"_s);
    m_error->setObjectName(u"exportError"_s);
    m_error->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setTextVisible(false);
    m_write->setObjectName(u"write"_s);
    m_write->setDefault(true);
    m_close->setObjectName(u"close"_s);
    m_close->setAutoDefault(false);
    m_error->hide();
    m_progress->hide();

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_write);
    buttons->addWidget(m_close);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addLayout(form());
    left->addStretch(1);
    left->addWidget(m_progress);
    left->addWidget(m_error);
    left->addLayout(buttons);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(24, 20, 24, 20);
    columns->setSpacing(24);
    columns->addLayout(left, 2);
    columns->addWidget(m_preview, 3);
}

ExportStyle ExportDialog::style() const { return m_styles.value(m_style->currentIndex()); }

bool ExportDialog::isPdf() const { return style().name == pdfStyle; }

void ExportDialog::follow() {
    const ExportStyle chosen = style();
    m_purpose->setText(chosen.error.isEmpty() ? chosen.purpose : chosen.error);
    setLook(*m_purpose, chosen.error.isEmpty() ? u"quiet"_s : u"bad"_s);
    const QString suffix = chosen.suffix.isEmpty() ? u"md"_s : chosen.suffix; // a template with an error
    m_target->follow(m_scope->scope().fileWord, suffix, m_scope->spansDays(), chosen.name == vaultStyle);
    m_target->offerFigures(chosen.showsFigures);
    followMissing();
    preview();
}

void ExportDialog::followMissing() { m_missing->follow(shown()); }

/// What the preview and the count of missing summaries are of: a PDF is printed from the web page.
ExportRequest ExportDialog::shown() const {
    ExportRequest request = this->request();
    if (isPdf())
        request.style = u"html"_s;
    return request;
}

void ExportDialog::preview() {
    m_error->hide();
    const QString complaint = m_scope->complaint();
    const bool possible = style().error.isEmpty() && complaint.isEmpty();
    m_write->setEnabled(possible && !m_target->path().isEmpty() && !m_busy);
    if (possible)
        m_preview->show(shown());
    else
        m_preview->say(complaint);
}

ExportRequest ExportDialog::request() const {
    return {.selection = m_scope->scope().selection,
            .style = style().name,
            .language = m_language->currentData().toString(),
            .path = m_target->path(),
            .onePerDay = m_target->kind() == ExportTarget::Kind::FilePerDay,
            .figures = m_target->withFigures()};
}

void ExportDialog::write() {
    setBusy(true);
    if (isPdf())
        m_pdf->start(request());
    else
        whenReady(m_exports.write(request()), this,
                  [this](const Result<ExportReport>& report) { finish(report); });
}

void ExportDialog::setBusy(bool busy) {
    m_busy = busy;
    m_write->setEnabled(!busy);
    m_error->hide();
    m_progress->setRange(0, 0);
    m_progress->setVisible(busy);
}

void ExportDialog::showProgress(const ExportProgress& progress) {
    if (!m_busy)
        return;
    m_progress->setRange(0, progress.total);
    m_progress->setValue(progress.done);
}

void ExportDialog::finish(const Result<ExportReport>& report) {
    setBusy(false);
    if (!report)
        return complain(report.error().sentence);
    emit exported(*report, {style().name, m_language->currentData().toString(), m_target->folder()});
    if (report->isWhole())
        return accept();
    complain(sentencesOf(*report));
    m_close->setText(tr("Close"));
}

void ExportDialog::complain(const QString& sentence) {
    m_error->setText(sentence);
    m_error->show();
}

void ExportDialog::reject() {
    if (!m_busy)
        return QDialog::reject();
    m_exports.cancel();
    m_pdf->cancel();
}

} // namespace sheaf

#include "ui/export/export_preview_pane.h"

#include "base/markdown.h"
#include "base/when_ready.h"
#include "papers/paper_count.h"
#include "ui/export/text_pdf_printer.h"
#include "ui/parts/labels.h"
#include "ui/parts/named.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QtConcurrentRun>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 250; // ms

// What a preview shows must not make the program open files.
class Page final : public QTextBrowser {
  public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

QPushButton* sideButton(const QString& text, const QString& name, QWidget* parent) {
    auto* button = named(new QPushButton(text, parent), name, text);
    button->setCheckable(true);
    button->setAutoDefault(false);
    return button;
}

/// Folds, anchors and comments are for pages that know them.
QString withoutTags(QString markdown) {
    static const QRegularExpression frontMatter(u"\\A---\\n.*?\\n---\\n"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression comment(u"<!--.*?(?:-->|\\z)"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(u"</?(?:details|summary|sub|a|div)\\b[^>\\n]*>"_s);
    return markdown.remove(frontMatter).remove(comment).remove(tag);
}

bool isHtml(const ExportPreview& preview) { return preview.suffix == u"html" || preview.suffix == u"htm"; }

QString pageOf(const ExportPreview& preview) {
    if (isHtml(preview))
        return withTexFormulas(preview.text);
    return markdownToHtml(withoutTags(preview.text));
}

QString captionOf(const ExportPreview& preview) {
    const QString papers = paperCount(preview.papers);
    if (preview.more)
        return ExportPreviewPane::tr("%1, its beginning · more than %2 in all").arg(preview.file, papers);
    return preview.isWhole ? u"%1 · %2"_s.arg(preview.file, papers)
                           : ExportPreviewPane::tr("%1, its beginning · %2 in all").arg(preview.file, papers);
}

bool hasPage(const ExportPreview& preview) {
    return isHtml(preview) || preview.suffix == u"md" || preview.suffix == u"markdown";
}

} // namespace

ExportPreviewPane::ExportPreviewPane(ExportService& exports, QWidget* parent)
    : QWidget(parent), m_exports(exports), m_caption(quietLabel({}, this)),
      m_asSource(sideButton(tr("Source"), u"previewSource"_s, this)),
      m_asPage(sideButton(tr("Page"), u"previewPage"_s, this)), m_views(new QStackedWidget(this)),
      m_source(named(new QPlainTextEdit(this), u"preview"_s, tr("Preview, as source"))),
      m_page(named(new Page(this), u"previewRendered"_s, tr("Preview, as a page"))) {
    m_caption->setObjectName(u"previewCaption"_s);
    m_caption->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_source->setReadOnly(true);
    m_source->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_source->setTabChangesFocus(true);
    m_page->setOpenLinks(false);
    m_page->setTabChangesFocus(true);
    m_page->document()->setDocumentMargin(12);
    m_views->addWidget(m_source);
    m_views->addWidget(m_page);
    auto* sides = new QButtonGroup(this);
    sides->addButton(m_asSource, 0);
    sides->addButton(m_asPage, 1);
    m_asSource->setChecked(true);
    connect(sides, &QButtonGroup::idToggled, this, [this](int side, bool on) {
        if (on)
            m_views->setCurrentIndex(side);
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ExportPreviewPane::ask);

    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_caption, 1);
    head->addWidget(m_asSource);
    head->addWidget(m_asPage);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(m_views, 1);
}

void ExportPreviewPane::show(const ExportRequest& request) {
    m_request = request;
    ++m_serial;
    m_pause.start();
}

void ExportPreviewPane::say(const QString& sentence) {
    ++m_serial;
    m_pause.stop();
    m_caption->setText(sentence);
    m_source->clear();
    m_page->clear();
}

void ExportPreviewPane::ask() {
    whenReady(m_exports.preview(m_request), this,
              [this, serial = m_serial](const Result<ExportPreview>& preview) {
                  if (serial == m_serial)
                      take(preview);
              });
}

void ExportPreviewPane::take(const Result<ExportPreview>& preview) {
    if (!preview) {
        say(preview.error().sentence);
        emit failed(preview.error().sentence);
        return;
    }
    m_caption->setText(captionOf(*preview));
    m_source->setPlainText(preview->text);
    m_asPage->setEnabled(hasPage(*preview));
    if (preview->suffix != m_suffix)
        (isHtml(*preview) ? m_asPage : m_asSource)->setChecked(true);
    m_suffix = preview->suffix;
    if (hasPage(*preview))
        showPage(*preview);
}

void ExportPreviewPane::showPage(const ExportPreview& preview) {
    whenReady(QtConcurrent::run([preview] { return pageOf(preview); }), this,
              [this, serial = m_serial](const QString& page) {
                  if (serial == m_serial)
                      m_page->setHtml(page);
              });
}

} // namespace sheaf

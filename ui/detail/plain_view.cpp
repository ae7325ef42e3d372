#include "ui/detail/plain_view.h"

#include <QDir>
#include <QFileDialog>
#include <QPdfWriter>
#include <QSaveFile>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

#include <memory>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

// Untrusted pages must not make the program open files either.
class Browser final : public QTextBrowser {
  public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

} // namespace

PlainView::PlainView(const QString& notice, QWidget* parent)
    : ReaderView(parent), m_browser(new Browser(this)), m_notice(notice) {
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->document()->setDocumentMargin(26);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_browser);
    setFocusProxy(m_browser);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &ReaderView::linkActivated);
    connect(m_browser, &QTextBrowser::highlighted, this,
            [this](const QUrl& url) { emit linkHovered(url.toString()); });
}

void PlainView::showHtml(const QString& fragment, quint64 serial, Place place) {
    m_fragment = fragment;
    render(place);
    emit shown(serial);
}

void PlainView::render(Place place) {
    QScrollBar* bar = m_browser->verticalScrollBar();
    const int before = bar->value();
    m_browser->setHtml(u"<p class=\"warning\">%1</p>"_s.arg(m_notice.toHtmlEscaped()) + m_fragment);
    bar->setValue(place == Place::Keep ? before : 0);
}

void PlainView::setLook(const QString& styleSheet, const QColor& ground) {
    QPalette palette = m_browser->palette();
    palette.setColor(QPalette::Base, ground);
    m_browser->setPalette(palette);
    m_browser->document()->setDefaultStyleSheet(styleSheet);
    render(Place::Keep); // a style sheet holds for what is set after it
}

void PlainView::setZoom(double factor) {
    QFont font = this->font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    m_browser->setFont(font);
}

void PlainView::find(const QString& text, bool backward) {
    if (text.isEmpty())
        return;
    const auto flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (!m_browser->find(text, flags)) {
        m_browser->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
        m_browser->find(text, flags);
    }
    emit found(static_cast<int>(m_browser->toPlainText().count(text, Qt::CaseInsensitive)), 0);
}

void PlainView::reveal(const QString& id) { m_browser->scrollToAnchor(id); }

void PlainView::print(const QString& title) {
    auto* dialog = new QFileDialog(this, tr("Print to a PDF"), QDir::homePath(), tr("PDF (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(title + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, title](const QString& file) { printTo(file, title); });
    dialog->open();
}

void PlainView::printTo(const QString& file, const QString& title) {
    QSaveFile out(file);
    bool done = out.open(QIODevice::WriteOnly);
    if (done) {
        QPdfWriter writer(&out);
        writer.setTitle(title);
        writer.setPageSize(QPageSize(QPageSize::A4));
        const std::unique_ptr<QTextDocument> page(m_browser->document()->clone());
        page->setDefaultStyleSheet({}); // on paper it is black
        page->setHtml(m_fragment);
        page->print(&writer);
        done = out.commit();
    }
    emit printed(done, file);
}

void PlainView::scroll(double pages) {
    QScrollBar* bar = m_browser->verticalScrollBar();
    bar->setValue(bar->value() + static_cast<int>(pages * bar->pageStep()));
}

} // namespace sheaf

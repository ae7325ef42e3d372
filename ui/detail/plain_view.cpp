#include "ui/detail/plain_view.h"

#include "ui/parts/opened.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QPdfWriter>
#include <QSaveFile>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextFrame>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 26; // px, around the page

// Untrusted pages must not make the program open files either.
class Browser final : public QTextBrowser {
  public:
    using QTextBrowser::QTextBrowser;
    QVariant loadResource(int, const QUrl&) override { return {}; }
};

} // namespace

PlainView::PlainView(const QString& notice, const Theme& theme, QWidget* parent)
    : ReaderView(parent), m_browser(new Browser(this)), m_theme(theme), m_notice(notice) {
    m_browser->setOpenLinks(false);
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->document()->setDocumentMargin(margin);
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
    emit shown(serial, false);
}

void PlainView::render(Place place) {
    QScrollBar* bar = m_browser->verticalScrollBar();
    const int before = bar->value();
    m_browser->setHtml(u"<p class=\"warning\">%1</p>"_s.arg(m_notice.toHtmlEscaped()) + m_fragment);
    fitColumn();
    bar->setValue(place == Place::Keep ? before : 0);
}

/// The text is no wider than the reader has it, and stands in the middle.
void PlainView::fitColumn() {
    const double width = m_theme.reading().width * m_zoom;
    const double side = std::max<double>(margin, (m_browser->viewport()->width() - width) / 2);
    QTextFrame* page = m_browser->document()->rootFrame();
    QTextFrameFormat format = page->frameFormat();
    format.setLeftMargin(side);
    format.setRightMargin(side);
    page->setFrameFormat(format);
}

void PlainView::resizeEvent(QResizeEvent* event) {
    ReaderView::resizeEvent(event);
    layout()->activate(); // what is shown has its new width by then
    fitColumn();
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
    m_zoom = factor;
    fitColumn();
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

void PlainView::tellPlace(const QString& address, bool intoSight, const PlaceTold& told) {
    const QTextDocument& text = *m_browser->document();
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next())
        for (auto piece = block.begin(); !piece.atEnd(); ++piece) {
            if (piece.fragment().charFormat().anchorHref() != address)
                continue;
            QTextCursor at(block);
            at.setPosition(piece.fragment().position());
            if (intoSight) {
                m_browser->setTextCursor(at);
                m_browser->ensureCursorVisible();
            }
            const QRect place = m_browser->cursorRect(at).adjusted(0, 0, 1, 0);
            return told({m_browser->viewport()->mapTo(this, place.topLeft()), place.size()});
        }
    told({});
}

void PlainView::print(const QString& title) {
    auto* dialog = new QFileDialog(this, tr("Print to a PDF"), QDir::homePath(), tr("PDF (*.pdf)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(title + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, title](const QString& file) { printTo(file, title); });
    opened(dialog);
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

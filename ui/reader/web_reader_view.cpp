#include "ui/reader/web_reader_view.h"

#include "ui/reader/reader_page.h"
#include "ui/reader/reader_profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QTimer>
#include <QVBoxLayout>
#include <QWebEngineContextMenuRequest>
#include <QWebEngineFindTextResult>
#include <QWebEngineView>

#include <memory>
#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

// As JSON, so that no text can end the call it stands in.
QString call(QLatin1StringView function, const QJsonArray& arguments) {
    const QByteArray json = QJsonDocument(arguments).toJson(QJsonDocument::Compact);
    return u"sheaf.%1(...%2)"_s.arg(function, QString::fromUtf8(json));
}

} // namespace

WebReaderView::WebReaderView(QWidget* parent)
    : ReaderView(parent), m_profile(new ReaderProfile), m_page(new ReaderPage(m_profile, nullptr)),
      m_view(new QWebEngineView(this)) {
    m_view->setPage(m_page);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setAcceptDrops(false);
    m_view->setAccessibleName(tr("Paper"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &QWidget::customContextMenuRequested, this, &WebReaderView::showMenu);
    connect(m_page, &ReaderPage::opened, this, &WebReaderView::pageOpened);
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, &WebReaderView::pageDied);
    connect(m_page, &QWebEnginePage::linkHovered, this, &ReaderView::linkHovered);
    connect(m_page, &ReaderPage::linkClicked, this, &ReaderView::linkActivated);
    connect(m_page, &QWebEnginePage::findTextFinished, this, [this](const QWebEngineFindTextResult& result) {
        emit found(result.numberOfMatches(), result.activeMatch());
    });
    connect(m_page, &QWebEnginePage::pdfPrintingFinished, this,
            [this](const QString& file, bool done) { emit printed(done, file); });
    m_page->open();
}

// A profile that goes before its pages takes the program with it.
WebReaderView::~WebReaderView() {
    m_isWaiting = false; // its last answers come while the page goes
    m_serial = 0;
    delete m_view;
    delete m_page;
    delete m_profile;
}

void WebReaderView::showHtml(const QString& fragment, quint64 serial, Place place) {
    // What still waits is of another paper: the place kept would be that of the one before.
    m_place = m_isWaiting && m_place == Place::Top ? Place::Top : place;
    m_fragment = fragment;
    m_serial = serial;
    m_isWaiting = true;
    if (m_page->isOpen() && !m_isSwapping)
        swap();
}

// One after the other: a key that is held down asks for pages faster than they can be built, and only the
// last of them matters.
void WebReaderView::swap() {
    m_isWaiting = false;
    m_isSwapping = true;
    const bool keep = m_place == Place::Keep;
    const auto known = m_ready.find(m_fragment);
    const auto done = [this, serial = m_serial, wasReady = known.has_value()](const QVariant& answer) {
        swapped(serial, answer.toBool(), wasReady);
    };
    if (keep && !known)
        m_ready.remove(m_shown); // it becomes the other one
    m_shown = known ? *known : m_ready.add(m_fragment);
    if (known)
        m_page->runScript(call("turnTo"_L1, {double(m_shown), keep}), done);
    else
        m_page->runScript(call("show"_L1, {double(m_shown), m_fragment, keep}), done);
    discard();
}

void WebReaderView::swapped(quint64 serial, bool done, bool wasReady) {
    m_isSwapping = false;
    if (m_isWaiting && m_page->isOpen())
        swap();
    else if (done && serial == m_serial)
        emit shown(serial, wasReady);
}

void WebReaderView::prepare(const QString& fragment) {
    if (!m_page->isOpen()) {
        m_wanted = m_wanted.mid(m_wanted.size() - 1) << fragment; // the two neighbours of what is read
        return;
    }
    if (m_ready.find(fragment))
        return;
    m_page->runScript(call("prepare"_L1, {double(m_ready.add(fragment)), fragment}));
    discard();
}

void WebReaderView::discard() {
    QJsonArray numbers;
    for (const quint64 number : m_ready.takeSurplus(m_shown))
        numbers += double(number);
    if (!numbers.isEmpty())
        run(call("discard"_L1, numbers));
}

void WebReaderView::setLook(const QString& variables, const QColor& ground) {
    m_variables = variables;
    m_page->setBackgroundColor(ground);
    run(call("look"_L1, {variables}));
}

void WebReaderView::setZoom(double factor) { m_view->setZoomFactor(factor); }

void WebReaderView::find(const QString& text, bool backward) {
    m_page->findText(text, backward ? QWebEnginePage::FindBackward : QWebEnginePage::FindFlags());
}

void WebReaderView::reveal(const QString& id) { run(call("reveal"_L1, {id})); }

void WebReaderView::tellPlace(const QString& address, bool intoSight, const PlaceTold& told) {
    if (!m_page->isOpen())
        return told({});
    m_page->runScript(call("placeOf"_L1, {address, intoSight}), [this, told](const QVariant& answer) {
        const QVariantList place = answer.toList();
        if (place.size() != 4)
            return told({});
        const double zoom = m_view->zoomFactor();
        const auto at = [&](int part) { return place.at(part).toDouble() * zoom; };
        told(QRectF(at(0), at(1), at(2), at(3)).toAlignedRect());
    });
}

// A printer is drawn on by way of pictures, a PDF is not: there words stay words.
void WebReaderView::print(const QString& title) {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageMargins({18, 16, 18, 18}, QPageLayout::Millimeter);
    printer->setDocName(title);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange, false);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        if (printer->outputFormat() == QPrinter::PdfFormat) {
            m_page->printToPdf(printer->outputFileName(), printer->pageLayout());
            return;
        }
        connect(
            m_view, &QWebEngineView::printFinished, this,
            [this, printer](bool done) { emit printed(done, {}); }, Qt::SingleShotConnection);
        m_view->print(printer.get());
    });
    // The printer has to outlive the dialog, however that ends.
    connect(dialog, &QObject::destroyed, this, [printer] {});
    dialog->open();
}

void WebReaderView::scroll(double pages) { run(call("scroll"_L1, {pages})); }

double WebReaderView::readTo() const {
    const double height = m_page->contentsSize().height();
    return height > 0 ? m_page->scrollPosition().y() / height : 0;
}

void WebReaderView::goOnAt(double share) { run(call("goOnAt"_L1, {share})); }

void WebReaderView::run(const QString& script) {
    if (m_page->isOpen())
        m_page->runScript(script);
}

void WebReaderView::pageOpened() {
    run(call("look"_L1, {m_variables}));
    m_ready.clear();
    m_place = Place::Top;
    m_isSwapping = false;
    if (m_serial > 0)
        swap();
    for (const QString& fragment : std::exchange(m_wanted, {}))
        prepare(fragment);
}

// Once is bad luck; a fragment that kills the page again at once would do so for ever.
void WebReaderView::pageDied() {
    const bool again = m_sinceDeath.isValid() && m_sinceDeath.elapsed() < 10'000;
    m_sinceDeath.start();
    if (again)
        m_fragment = u"<section class=\"message\"><p>%1</p></section>"_s.arg(
            tr("This paper's page makes the reading pane fail, so it is not shown.").toHtmlEscaped());
    // The page is still taking itself apart while it says so.
    QTimer::singleShot(0, m_page, &ReaderPage::open);
}

void WebReaderView::showMenu(QPoint position) {
    const QWebEngineContextMenuRequest* request = m_view->lastContextMenuRequest();
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!request->selectedText().isEmpty())
        menu->addAction(tr("Copy"), this, [this] { m_page->triggerAction(QWebEnginePage::Copy); });
    if (request->linkUrl().isValid() && request->linkUrl().scheme() != "sheaf"_L1)
        menu->addAction(tr("Copy Link Address"), this,
                        [this] { m_page->triggerAction(QWebEnginePage::CopyLinkToClipboard); });
    menu->addAction(tr("Select All"), this, [this] { m_page->triggerAction(QWebEnginePage::SelectAll); });
    menu->popup(m_view->mapToGlobal(position));
}

} // namespace sheaf

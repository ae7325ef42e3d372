#include "ui/reader/web_pdf_printer.h"

#include "ui/reader/reader_profile.h"

#include <QBuffer>
#include <QFile>
#include <QPageLayout>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineScript>
#include <QWebEngineUrlRequestJob>

#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QUrl printAddress(u"sheaf://print/"_s);

QPageLayout paper() {
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(18, 16, 18, 18),
            QPageLayout::Millimeter};
}

QByteArray resource(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Only these stand beside the page.
QByteArray typeOf(const QString& path) {
    if (path == "/katex.css"_L1)
        return "text/css";
    return path.startsWith("/fonts/"_L1) && path.endsWith(".woff2"_L1) ? "font/woff2" : QByteArray();
}

/// Each formula is made anew of the TeX it carries: Chromium 102 (Qt 6.4) sets MathML's signs one below the
/// other.
QString formulaScript() {
    return uR"((() => {
  for (const math of document.querySelectorAll("math")) {
    const tex = math.querySelector('annotation[encoding="application/x-tex"]');
    if (!tex) continue;
    const place = document.createElement("span");
    katex.render(tex.textContent, place, {displayMode: math.getAttribute("display") === "block",
                                          throwOnError: false, strict: "ignore", output: "html"});
    math.replaceWith(place);
  }
})())"_s;
}

const auto formulaStyle = "<link rel=\"stylesheet\" href=\"/katex.css\"/>"_ba;

constexpr int fontPause = 50;      // ms
constexpr int fontPatience = 5000; // ms

} // namespace

void PrintedPage::requestStarted(QWebEngineUrlRequestJob* job) {
    const QUrl url = job->requestUrl();
    const bool isPage = url == printAddress;
    const QByteArray type = isPage ? "text/html;charset=utf-8" : typeOf(url.path());
    if (url.host() != printAddress.host() || job->requestMethod() != "GET" || type.isEmpty()) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    auto* bytes = new QBuffer(job);
    bytes->setData(isPage ? m_html : resource(u":/sheaf/reader"_s + url.path()));
    bytes->open(QIODevice::ReadOnly);
    job->reply(type, bytes);
}

WebPdfPrinter::WebPdfPrinter(QObject* parent)
    : PdfPrinter(parent), m_profile(new ReaderProfile), m_source(new PrintedPage(m_profile)),
      m_page(new QWebEnginePage(m_profile)) {
    m_profile->removeAllUrlSchemeHandlers();
    m_profile->installUrlSchemeHandler("sheaf", m_source);
    connect(m_page, &QWebEnginePage::loadFinished, this, &WebPdfPrinter::setFormulas);
    connect(m_page, &QWebEnginePage::renderProcessTerminated, this, [this] { finish({}); });
}

// A profile that goes before its pages takes the program with it.
WebPdfPrinter::~WebPdfPrinter() {
    delete m_page;
    delete m_profile;
}

void WebPdfPrinter::print(const QByteArray& html, const Done& done) {
    m_done = done;
    m_waited = 0;
    QByteArray page = html;
    if (const qsizetype head = page.indexOf("</head>"); head >= 0)
        page.insert(head, formulaStyle);
    m_source->setHtml(page);
    m_page->load(printAddress);
}

// Scripts of this world run although the page's own are switched off.
void WebPdfPrinter::setFormulas(bool ok) {
    if (!ok) {
        finish({});
        return;
    }
    const auto world = QWebEngineScript::ApplicationWorld;
    m_page->runJavaScript(QString::fromUtf8(resource(u":/sheaf/katex/katex.js"_s)), world);
    m_page->runJavaScript(formulaScript(), world, [this](const QVariant&) { printWithFonts(); });
}

void WebPdfPrinter::printWithFonts() {
    m_page->runJavaScript(u"document.fonts.status"_s, QWebEngineScript::ApplicationWorld,
                          [this](const QVariant& status) {
                              m_waited += fontPause;
                              if (status == u"loading"_s && m_waited < fontPatience)
                                  QTimer::singleShot(fontPause, this, &WebPdfPrinter::printWithFonts);
                              else if (m_done)
                                  m_page->printToPdf([this](const QByteArray& pdf) { finish(pdf); }, paper());
                          });
}

// Not from within the engine's own call: whoever is told may begin the next page or delete this.
void WebPdfPrinter::finish(const QByteArray& pdf) {
    if (const Done done = std::exchange(m_done, {}))
        QTimer::singleShot(0, this, [done, pdf] { done(pdf); });
}

} // namespace sheaf

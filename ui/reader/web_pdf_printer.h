#pragma once

#include "ui/detail/pdf_printer.h"

#include <QWebEngineUrlSchemeHandler>

class QWebEnginePage;

namespace sheaf {

class ReaderProfile;

/// Serves one page from memory at "sheaf://print/", with KaTeX's style sheet and fonts beside it: the engine
/// takes no more than 2 MB any other way.
class PrintedPage final : public QWebEngineUrlSchemeHandler {
    Q_OBJECT

  public:
    using QWebEngineUrlSchemeHandler::QWebEngineUrlSchemeHandler;
    void setHtml(const QByteArray& html) { m_html = html; }
    void requestStarted(QWebEngineUrlRequestJob* job) override;

  private:
    QByteArray m_html;
};

/// Prints with the web engine; KaTeX sets the formulas.
class WebPdfPrinter final : public PdfPrinter {
    Q_OBJECT

  public:
    explicit WebPdfPrinter(QObject* parent);
    ~WebPdfPrinter() override;
    void print(const QByteArray& html, const Done& done) override;

  private:
    void setFormulas(bool ok);
    void printWithFonts();
    void finish(const QByteArray& pdf);

    ReaderProfile* m_profile;
    PrintedPage* m_source;
    QWebEnginePage* m_page;
    Done m_done;
    int m_waited = 0; ///< ms, for the fonts
};

} // namespace sheaf

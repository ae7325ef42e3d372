#include "ui/reader/reader_plugin.h"

#include "ui/reader/page_scheme.h"
#include "ui/reader/reader_profile.h"
#include "ui/reader/web_pdf_printer.h"
#include "ui/reader/web_reader_view.h"

namespace sheaf {

WebReaderPlugin::WebReaderPlugin() { registerPageScheme(); }

// The first profile starts it: Chromium's processes are forked, and waited for.
void WebReaderPlugin::start() { const ReaderProfile first; }

ReaderView* WebReaderPlugin::create(QWidget* parent) { return new WebReaderView(parent); }

PdfPrinter* WebReaderPlugin::createPrinter(QObject* parent) { return new WebPdfPrinter(parent); }

} // namespace sheaf

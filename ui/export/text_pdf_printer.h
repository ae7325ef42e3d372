#pragma once

#include "ui/detail/pdf_printer.h"

#include <QString>

namespace sheaf {

/// A page for QTextDocument, which knows no MathML: each formula as the TeX it was made of.
QString withTexFormulas(const QString& html);

/// Prints without the web engine, for where the plugin cannot be loaded.
class TextPdfPrinter final : public PdfPrinter {
  public:
    using PdfPrinter::PdfPrinter;
    void print(const QByteArray& html, const Done& done) override;
};

/// The web engine's printer where that runs, else this one. `parent` owns it.
PdfPrinter* newPdfPrinter(QObject* parent);

} // namespace sheaf

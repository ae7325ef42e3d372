#pragma once

#include "services/pdf/pages_process/document_links.h"
#include "services/pdf/pdf_question.h"

#include <QPdfDocument>

#include <memory>

namespace sheaf {

/// Answers questions on one PDF. Needs a QCoreApplication, no display.
class PageReader {
  public:
    explicit PageReader(QString file) : m_file(std::move(file)) {}

    /// Empty where the question makes no sense, or the file cannot be read.
    QByteArray answer(const QByteArray& question);

  private:
    QByteArray contents();
    QByteArray picture(const PdfPicture& wanted);
    QByteArray found(int page, const QString& words);
    QByteArray selected(const PdfSpan& span);
    const QList<QRectF>& linesOf(int page);
    const DocumentLinks& links();

    QString m_file;
    QPdfDocument m_document;
    int m_linesPage = -1;
    QList<QRectF> m_lines;                  ///< of text on that page, in the order of reading
    std::unique_ptr<DocumentLinks> m_links; ///< read when they are first asked for
};

} // namespace sheaf

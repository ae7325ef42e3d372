#pragma once

#include "services/pdf/pdf_question.h"

#include <memory>

namespace sheaf {

/// Links and the outline of a PDF, which Qt's reader does not hand out (6.4 keeps its model of links to
/// itself). A document that cannot be read has none.
class DocumentLinks {
  public:
    explicit DocumentLinks(const QString& file);
    ~DocumentLinks();

    QList<PdfHeading> outline() const;

    /// Only to the web, to mail, and inside the document: no files, no programs.
    QList<PdfLink> of(int page) const;

  private:
    struct Document;
    std::unique_ptr<Document> m_document;
};

} // namespace sheaf

#pragma once

#include "base/result.h"
#include "papers/paper.h"
#include "papers/pdf_place.h"

#include <optional>

namespace sheaf {

class Connection;

/// Where the reader stands in papers' PDFs.
class PdfPlaceStore {
  public:
    explicit PdfPlaceStore(Connection& connection) : m_connection(connection) {}

    /// None of a PDF that was never opened.
    Result<std::optional<PdfPlace>> of(PaperKey paper);

    Outcome keep(PaperKey paper, const PdfPlace& place);

  private:
    Connection& m_connection;
};

} // namespace sheaf

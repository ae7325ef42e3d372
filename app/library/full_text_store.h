#pragma once

#include "base/result.h"
#include "papers/figure.h"
#include "papers/full_text.h"
#include "papers/paper.h"

#include <optional>

namespace sheaf {

class Connection;

/// Full texts and overview figures, packed in the library.
class FullTextStore {
  public:
    explicit FullTextStore(Connection& connection) : m_connection(connection) {}

    /// None where it was never looked for. A text that cannot be unpacked counts as never fetched.
    Result<std::optional<StoredText>> of(PaperKey paper);

    /// The same, but none where it no longer holds at this moment: the paper has a newer version, or there
    /// was nothing to be had and a week has gone by. arXiv makes its web pages hours to days after
    /// announcing.
    Result<std::optional<StoredText>> currentOf(PaperKey paper, const QDateTime& now);

    /// Replaces what was there, and tells the paper what the text says of it: figure, licence and repository
    /// where the paper has none yet.
    Outcome keep(PaperKey paper, const StoredText& stored);

    /// With the caption and the licence that the paper has now; without bytes where its picture is not in the
    /// library. None where the paper names no figure.
    Result<std::optional<Figure>> figureOf(PaperKey paper);

    /// Replaces the picture that was there.
    Outcome keepFigure(PaperKey paper, const Figure& figure);

  private:
    Connection& m_connection;
};

} // namespace sheaf

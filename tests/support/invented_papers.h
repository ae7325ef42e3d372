#pragma once

#include "support/fake_peer.h"

#include <QStringList>

namespace sheaf::test {

/// Any number of invented papers of one arXiv day, and a peer's answers that serve them in pages.
class InventedPapers {
  public:
    explicit InventedPapers(int count) : m_count(count) {}

    QStringList ids() const;

    /// What arXiv's query API answers to a request for a page of them.
    Answer page(const Request& request) const;

    /// The id of the paper that a model is asked about; empty where the request names none.
    static QString idInPrompt(const Request& request);

  private:
    int m_count;
};

} // namespace sheaf::test

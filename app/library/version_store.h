#pragma once

#include "base/result.h"
#include "papers/paper_update.h"

#include <optional>

namespace sheaf {

class Connection;

/// What earlier versions of papers said, and which papers changed since the reader marked them. A version is
/// known only where a source names it: Hugging Face's 0 is nobody's earlier version, and never a newer one.
class VersionStore {
  public:
    explicit VersionStore(Connection& connection) : m_connection(connection) {}

    /// Takes note of what a source said, before it is forgotten by the merge of `known` and `news`. A higher
    /// version than the known one leaves the earlier text behind where it brings another, and marks the paper
    /// as updated where the reader has starred, read, noted or tagged it; `day` is when, where no listing
    /// says so better. A lower one that comes late brings the text of that earlier version.
    Outcome take(PaperKey key, const Paper& known, const Paper& news, const Paper& merged, QDate day);

    /// The reader has seen the papers as they are now. What earlier versions said stays.
    Outcome markSeen(const QList<PaperKey>& papers);

    /// How the paper differs from the version that the reader knows, else from the last one before; none
    /// where no earlier version is known.
    Result<std::optional<PaperUpdate>> update(PaperKey paper);

    /// What earlier versions said, the first first, as far as it is known and differs from the next one's.
    Result<QList<VersionText>> earlier(PaperKey paper);

  private:
    Result<std::optional<VersionText>> textAt(PaperKey paper, int version);
    Outcome keep(PaperKey paper, const VersionText& text);
    Outcome keepLate(PaperKey paper, const Paper& news, const Paper& now);
    Outcome markUpdated(PaperKey paper, int seenVersion, QDate day);

    Connection& m_connection;
};

} // namespace sheaf

#pragma once

#include "support/fake_peer.h"

namespace sheaf::test {

/// A peer that plays arXiv (/api/query), Hugging Face (/api/daily_papers) and a model (/v1/chat/completions,
/// key "test-key") with the invented papers of the sample day, 6 January 2026. Every other day is empty.
class DayPeer {
  public:
    DayPeer();

    FakePeer& peer() { return m_peer; }

    /// "NAME=VALUE" of every setting that points a program here.
    QList<std::pair<QString, QString>> settings() const;

    /// Ids of all papers of the day, arXiv's first.
    static QStringList ids();

  private:
    FakePeer m_peer;
};

/// The answer of such a peer, for tests that change some of them.
Answer dayAnswer(const Request& request);

} // namespace sheaf::test

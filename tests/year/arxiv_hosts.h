#pragma once

#include "year/arxiv_faults.h"
#include "year/fake_arxiv.h"

#include <array>

namespace sheaf::test {

/// FakeArxiv on the wire: a host for each of its three ways, of whose answers some go wrong: each time in the
/// way that was rarest so far, so that all of them come.
class ArxivHosts {
  public:
    /// So many of a thousand requests go wrong. Where `tokensToExpiry` is not 0, OAI-PMH moreover refuses
    /// every so many-th token, as one that has expired in the middle of a list.
    ArxivHosts(const ArxivYear& year, int faultsInAThousand, int tokensToExpiry, quint64 seed);

    /// The settings that point a program here.
    QList<std::pair<QString, QString>> settings() const;

    /// From now on, arXiv stands at that moment; while it is down, nothing is answered but 503.
    void setNow(const QDateTime& now, bool down = false);

    int requests() const;
    int faults() const;
    QMap<Fault, int> faultsByKind() const;
    /// Whether a request that was made at that moment went wrong.
    bool failedAt(const QDateTime& moment) const;
    /// What was asked and went wrong then, for messages.
    QStringList storyOf(const QDateTime& moment) const;

  private:
    Answer answer(Host host, const Request& request);
    Answer told(Host host, const Request& request, Fault fault, quint64 dice);
    Fault rolled(Host host, const Request& request) const;
    bool expiresNow(Host host, const Request& request);

    FakeArxiv m_arxiv;
    int m_faultsInAThousand;
    int m_tokensToExpiry;
    quint64 m_seed;
    mutable QMutex m_mutex; // guards what follows, and m_arxiv's harvest
    bool m_down = false;
    int m_requests = 0;
    int m_tokens = 0;
    QMap<Fault, int> m_faults;
    QMap<QDateTime, QStringList> m_stories;
    QMap<QDateTime, int> m_failures;
    std::array<std::unique_ptr<FakePeer>, 3> m_peers;
};

} // namespace sheaf::test

#pragma once

#include "feeds/feed_log.h"
#include "feeds/oai_client.h"
#include "net/http_client.h"
#include "support/fake_clock.h"
#include "support/fake_peer.h"

#include <QDate>

namespace sheaf::test {

/// A record as a made-up OAI-PMH source keeps it.
struct OaiEntry {
    int number = 0; ///< "2601.00007" for 7
    QDate datestamp;
    QByteArray submitted; ///< of its first version, as arXivRaw writes it
    QByteArray categories = "cs.CL";
    bool deleted = false;
};

/// An OAI-PMH source in arXivRaw: lists by datestamp, from that asked for and in the set asked for, cut into
/// pages with tokens. All state that a test turns is read at each request.
class OaiSource {
  public:
    QList<OaiEntry> entries;
    int pageSize = 10;
    bool tellsSize = false;
    int expiresAfter = -1; ///< every so many tokens one is refused; -1: never

    Answer operator()(const Request& request);

    static QByteArray error(const QByteArray& code);

  private:
    Answer page(const QByteArray& from, const QByteArray& set, int skip) const;

    int m_tokens = 0;
};

/// So many records of each mailing day from that on, submitted in the mailing's window and touched at its
/// announcement.
QList<OaiEntry> announcedRecords(const QList<QDate>& mailings, int eachDay);

/// Three days of twenty papers each in a made-up source, and a client that asks it.
class OaiTrial {
  public:
    OaiTrial();

    /// Asks for all days between the two; what it hands out is in `log`.
    Result<FeedDay> fetched(QDate first, QDate last,
                            const QStringList& categories = {QStringLiteral("cs.CL")});
    Result<FeedDay> fetched() { return fetched(days.constFirst(), days.constLast()); }

    const QList<QDate> days = {QDate(2026, 2, 3), QDate(2026, 2, 4), QDate(2026, 2, 5)};
    OaiSource source; ///< asked by the peer, unless a test sets another handler
    OaiOptions options;
    FakeClock clock;
    HttpClient http;
    FakePeer peer;
    FeedLog log;
};

} // namespace sheaf::test

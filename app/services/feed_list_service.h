#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "papers/feed_source.h"

#include <QDate>
#include <QFuture>
#include <QList>
#include <QObject>

#include <memory>

namespace sheaf {

class HttpClient;
class Library;
class SettingsService;
struct HttpReply;

/// A feed that answered.
struct FoundFeed {
    FeedSource feed; ///< by a name that no other feed has, made of its title
    int entries = 0;
    QDate newest; ///< of its entries; invalid where it has none
};

/// What became of an OPML file.
struct OpmlReport {
    QStringList added;   ///< names
    int known = 0;       ///< addresses that were in the list already
    QString remark = {}; ///< a sentence where not all of the file could be used
};

/// The reader's list of feeds beside arXiv and Hugging Face. Call it on the thread it was made on.
class FeedListService : public QObject {
    Q_OBJECT

  public:
    FeedListService(std::shared_ptr<Library> library, SettingsService& settings, HttpClient& http,
                    const Clock& clock, QObject* parent = nullptr);

    QList<FeedSource> feeds() const;

    /// Asks an address whether it is a feed; a web page is asked for the first feed that it names. Changes
    /// nothing. An error for what is in `among` already, carries a password, or is no feed.
    QFuture<Result<FoundFeed>> look(const QString& address, const QList<FeedSource>& among);

    /// Puts these feeds in the place of the list. One that is there under another name (by its address) takes
    /// its papers and its ledger along; papers of feeds that are left out stay in the library.
    QFuture<Outcome> save(const QList<FeedSource>& feeds);

    /// The feeds of an OPML file added to a list; names that are taken get a number.
    static Result<OpmlReport> addOpml(QList<FeedSource>& feeds, const QByteArray& opml);

    QByteArray opml(const QList<FeedSource>& feeds) const;

  private:
    QFuture<Result<FoundFeed>> ask(const QUrl& url, const QList<FeedSource>& among, bool mayFollow);
    QFuture<Result<FoundFeed>> judge(const QUrl& url, const HttpReply& reply, const QList<FeedSource>& among,
                                     bool mayFollow);

    std::shared_ptr<Library> m_library;
    SettingsService& m_settings;
    HttpClient& m_http;
    const Clock& m_clock;
};

} // namespace sheaf

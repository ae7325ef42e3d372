#include "services/feed_list_service.h"

#include "base/after.h"
#include "base/ready.h"
#include "feeds/any_feed.h"
#include "feeds/any_feed_run.h"
#include "feeds/feed_errors.h"
#include "feeds/feed_identity.h"
#include "feeds/feed_links.h"
#include "feeds/opml.h"
#include "library/library.h"
#include "library/source_store.h"
#include "net/http_client.h"
#include "services/feed_settings.h"
#include "services/settings_service.h"
#include "settings/setting_value.h"

#include <QtConcurrent>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const FeedSource* feedAt(const QList<FeedSource>& feeds, const QString& url) {
    const auto found =
        std::find_if(feeds.begin(), feeds.end(), [&](const FeedSource& feed) { return feed.url == url; });
    return found == feeds.end() ? nullptr : &*found;
}

QString textOf(const QUrl& url) { return QString::fromLatin1(url.toEncoded()); }

/// Why an address is not worth asking.
std::optional<Error> faultOf(const QUrl& url, const QList<FeedSource>& among) {
    if (!url.isValid())
        return Error{ErrorKind::Usage,
                     FeedListService::tr("This is no web address. Paste the feed's address, "
                                         "or that of its site.")};
    if (looksSecret(textOf(url)))
        return Error{ErrorKind::Usage,
                     FeedListService::tr("This address carries a password or a key, which is not kept in the "
                                         "settings. Use one that everybody may read.")};
    if (const FeedSource* known = feedAt(among, textOf(url)))
        return Error{ErrorKind::Usage,
                     FeedListService::tr("This feed is in the list already, as “%1”.").arg(known->name)};
    const QString host = url.host().toLower();
    if (host == u"rss.arxiv.org" || (host == u"arxiv.org" && url.path().startsWith(u"/rss")))
        return Error{ErrorKind::Usage,
                     FeedListService::tr("arXiv's own feeds are fetched already, with their replacements and "
                                         "cross-lists. Add the category to arXiv's instead.")};
    return std::nullopt;
}

Error namesNoFeed(const QUrl& url) {
    return {ErrorKind::NotFound,
            FeedListService::tr("The page at %1 names no feed. Look there for a link called RSS or Atom, and "
                                "paste its address.")
                .arg(url.host())};
}

FoundFeed foundIn(const AnyFeed& feed, const QUrl& url, const QList<FeedSource>& among) {
    const QString title = feed.title.isEmpty() ? url.host() : feed.title;
    FoundFeed found{.feed = {.name = freeFeedName(among, title), .url = textOf(url)},
                    .entries = feed.entries};
    for (const Announcement& entry : feed.announcements)
        found.newest = std::max(found.newest, entry.listing.day);
    return found;
}

QList<std::pair<QString, QString>> renamed(const QList<FeedSource>& before, const QList<FeedSource>& now) {
    QList<std::pair<QString, QString>> names;
    for (const FeedSource& feed : now) {
        const FeedSource* known = feedAt(before, feed.url);
        if (known && known->name != feed.name)
            names.append({known->name, feed.name});
    }
    return names;
}

} // namespace

FeedListService::FeedListService(std::shared_ptr<Library> library, SettingsService& settings,
                                 HttpClient& http, const Clock& clock, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_settings(settings), m_http(http), m_clock(clock) {}

QList<FeedSource> FeedListService::feeds() const { return feedsFrom(m_settings.text(feedsSetting)); }

QFuture<Result<FoundFeed>> FeedListService::look(const QString& address, const QList<FeedSource>& among) {
    return ask(feedAddress(address), among, true);
}

QFuture<Result<FoundFeed>> FeedListService::ask(const QUrl& url, const QList<FeedSource>& among,
                                                bool mayFollow) {
    if (const auto fault = faultOf(url, among))
        return ready(Result<FoundFeed>(*fault));
    AnyFeedOptions options;
    options.retries = 0; // somebody is waiting
    return after(m_http.get(feedRequest(url, options, {})), this,
                 [this, url, among, mayFollow](const Result<HttpReply>& reply) {
                     return reply ? judge(url, *reply, among, mayFollow)
                                  : ready(Result<FoundFeed>(reply.error()));
                 });
}

QFuture<Result<FoundFeed>> FeedListService::judge(const QUrl& url, const HttpReply& reply,
                                                  const QList<FeedSource>& among, bool mayFollow) {
    if (mayFollow && looksLikeHtml(reply.body)) {
        const QList<QUrl> links = feedLinks(reply.body, reply.finalUrl);
        return links.isEmpty() ? ready(Result<FoundFeed>(namesNoFeed(url)))
                               : ask(links.constFirst(), among, false);
    }
    const auto parsed =
        QtConcurrent::run(parseAnyFeed, reply.body, reply.finalUrl, url.host(), m_clock.today());
    return after(parsed, this, [url, among](const Result<AnyFeed>& feed) -> Result<FoundFeed> {
        if (!feed)
            return feed.error();
        if (feed->cutOff && feed->announcements.isEmpty())
            return *feed->cutOff;
        return foundIn(*feed, url, among);
    });
}

QFuture<Outcome> FeedListService::save(const QList<FeedSource>& feeds) {
    const auto names = renamed(this->feeds(), feeds);
    if (const Outcome saved = m_settings.set(feedsSetting, feedsText(feeds)); !saved || names.isEmpty())
        return ready<void>(saved);
    return m_library->write([names](Connection& c) { return SourceStore(c).rename(names); });
}

Result<OpmlReport> FeedListService::addOpml(QList<FeedSource>& feeds, const QByteArray& opml) {
    const auto read = parseOpml(opml);
    if (!read)
        return read.error();
    OpmlReport report;
    int secret = 0;
    for (FeedSource feed : read->feeds) {
        const bool isKnown = feedAt(feeds, feed.url);
        report.known += isKnown ? 1 : 0;
        secret += !isKnown && looksSecret(feed.url) ? 1 : 0;
        if (isKnown || looksSecret(feed.url))
            continue;
        feed.name = freeFeedName(feeds, feed.name.isEmpty() ? QUrl(feed.url).host() : feed.name);
        report.added += feed.name;
        feeds.append(feed);
    }
    if (read->cutOff)
        report.remark = read->cutOff->sentence;
    else if (const int left = read->passedOver + secret; left > 0)
        report.remark = tr("%1 entries of the file have an address that cannot be used.").arg(left);
    return report;
}

QByteArray FeedListService::opml(const QList<FeedSource>& feeds) const {
    return writeOpml(feeds, m_clock.now());
}

} // namespace sheaf

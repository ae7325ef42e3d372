#include "feeds/oai_run.h"

#include "base/when_ready.h"
#include "feeds/feed_errors.h"
#include "net/http_client.h"

#include <QCoreApplication>
#include <QtConcurrent>

#include <numeric>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString say(const char* text) { return QCoreApplication::translate("Feeds", text); }

Error expired(int received) {
    const QString sentence = say(QT_TRANSLATE_NOOP(
        "Feeds",
        "arXiv's OAI-PMH lost its place in the list again and again; the %1 papers that came are kept. "
        "Fetch the days again for the rest."));
    return {ErrorKind::Server, sentence.arg(received), u"badResumptionToken"_s};
}

Error standsStill(int received) {
    const QString sentence = say(QT_TRANSLATE_NOOP(
        "Feeds",
        "arXiv's OAI-PMH sends the same page again and again; the %1 papers that came are kept. Fetch "
        "the days again for the rest."));
    return {ErrorKind::Server, sentence.arg(received), u"the token leads to itself"_s};
}

Error shortList(int missing) {
    const QString sentence = say(QT_TRANSLATE_NOOP(
        "Feeds",
        "arXiv's OAI-PMH ended %1 records short of what it says it has; those that came are kept. Fetch "
        "the days again for the rest."));
    return {ErrorKind::Server, sentence.arg(missing), u"completeListSize"_s};
}

} // namespace

OaiRun::OaiRun(HttpClient& http, const OaiOptions& options, QDate since, const OaiRange& range,
               const MailingFor& mailingFor, const FeedQuery& query, FeedClient::OnPage onPage,
               QObject* parent)
    : FeedRun(query, std::move(onPage), parent), m_http(http), m_options(options), m_range(range),
      m_mailingFor(mailingFor), m_progress(range.categories, since) {}

void OaiRun::remark(const QString& sentence) {
    if (!m_remarks.contains(sentence))
        m_remarks.append(sentence);
}

void OaiRun::ask() {
    HttpRequest request{.url = m_progress.nextUrl(m_options.url, m_options.format)};
    request.pacingGroup = u"arxiv"_s;
    request.minimumIntervalMs = m_options.intervalMs;
    request.timeoutMs = m_options.timeoutMs;
    request.retries = m_options.retries;
    request.alsoAccept = {400, 404, 422}; // its errors may come with these
    request.keepPartial = true;
    request.cancel = query().cancel;
    await(m_http.get(request));
}

void OaiRun::answered(const Result<HttpReply>& result) {
    if (!result.ok())
        return finish(result.error());
    const HttpReply reply = *result;
    whenReady(QtConcurrent::run(parseOaiPage, reply.body, m_progress.listed()), this,
              [this, reply](const Result<OaiPage>& page) { parsed(page, reply); });
}

void OaiRun::parsed(const Result<OaiPage>& page, const HttpReply& reply) {
    // An empty list and an expired token are errors to OAI-PMH, and may come with an error's status.
    const bool isEmpty = page.ok() && page->entries == 0 && !reply.cutOff;
    if (const auto fault = faultOf(page, reply); fault && !isEmpty)
        return finish(*fault);
    took(*page, reply.cutOff);
}

void OaiRun::took(const OaiPage& page, const std::optional<Error>& tear) {
    if (page.tokenExpired)
        return beginAgain();
    FeedPage news = sifted(page);
    if (!pass(std::move(news)))
        return;
    if (tear)
        return finish(tornOff(u"arXiv"_s, received(), *tear));
    if (page.cutOff)
        return askAgain(*page.cutOff);
    if (!page.token.isEmpty() && page.token == m_progress.token())
        return finish(standsStill(received()));
    if (const int missing = m_progress.missingAfter(page); missing > 0)
        return finish(shortList(missing));
    goOn(page);
}

FeedPage OaiRun::sifted(const OaiPage& page) {
    FeedPage news{.announcements = {}, .received = 0, .total = std::nullopt};
    m_progress.met(page);
    for (const OaiRecord& record : page.records) {
        if (!m_progress.isNew(record))
            continue;
        m_restarts = 0;
        if (record.deleted)
            news.deleted.append(record.paper.id);
        for (const Announcement& listing : listingsOf(record, m_range, m_mailingFor)) {
            ++m_announcedOn[listing.listing.day];
            m_provisional = m_provisional || listing.listing.provisional;
            news.announcements.append(listing);
        }
    }
    return news;
}

void OaiRun::askAgain(const Error& error) {
    if (++m_tries <= m_options.brokenRetries)
        return ask();
    finish(tornOff(u"arXiv"_s, received(), error));
}

void OaiRun::beginAgain() {
    if (++m_restarts > m_options.restarts)
        return finish(expired(received()));
    m_progress.beginAgain();
    ask();
}

void OaiRun::goOn(const OaiPage& page) {
    m_tries = 0;
    m_unreadable += page.entries - int(page.records.size());
    for (const QString& sentence : page.remarks)
        remark(sentence);
    m_progress.advance(page);
    if (m_progress.isDone())
        return conclude();
    onceStored([this] { ask(); });
}

void OaiRun::conclude() {
    FeedDay day{.received = received(), .provisional = m_provisional, .remarks = m_remarks};
    day.announced = std::accumulate(m_announcedOn.begin(), m_announcedOn.end(), m_unreadable);
    if (m_range.first != m_range.last)
        day.announcedOn = m_announcedOn;
    finish(day);
}

} // namespace sheaf

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
    const QUrl url = m_progress.nextUrl(m_options.url, m_options.format);
    await(m_http.get(request(url, u"arxiv"_s, m_options, {400, 404, 422}))); // its errors may come with these
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

/// A record that the earlier set's list should have had, and had not, comes with this one.
FeedPage OaiRun::sifted(const OaiPage& page) {
    FeedPage news{.announcements = {}, .received = 0, .total = std::nullopt};
    m_progress.met(page);
    for (const OaiRecord& record : page.records) {
        const bool isNew = m_progress.isNew(record);
        if (isNew)
            m_restarts = 0;
        if (isNew && record.deleted)
            news.deleted.append(record.paper.id);
        for (const Announcement& announcement : listingsOf(record, m_range, m_mailingFor)) {
            const QDate day = announcement.listing.day;
            const bool isFirst = m_counts.add(m_progress.category(), record.paper.id, day);
            if (!isNew && !isFirst)
                continue;
            m_provisional = m_provisional || announcement.listing.provisional;
            news.announcements.append(announcement);
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
    if (const int unreadable = page.entries - int(page.records.size()); unreadable > 0) {
        m_unreadable += unreadable;
        m_counts.lose(m_progress.category());
    }
    for (const QString& sentence : page.remarks)
        remark(sentence);
    m_progress.advance(page);
    if (m_progress.isDone())
        return conclude();
    onceStored([this] { ask(); });
}

void OaiRun::conclude() {
    FeedDay day{.received = received(), .remarks = m_remarks};
    const QMap<QDate, int>& onDays = m_counts.onDays();
    day.announced = std::accumulate(onDays.begin(), onDays.end(), m_unreadable);
    // That there is nothing in spite of a mailing is no proof.
    day.provisional = m_provisional || day.announced == 0;
    if (m_range.first != m_range.last)
        day.announcedOn = onDays;
    day.announcedIn = m_counts.inCategories(m_range.categories, m_range.first, m_range.last);
    day.way = FetchWay::Harvest;
    finish(day);
}

} // namespace sheaf

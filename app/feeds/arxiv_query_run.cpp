#include "feeds/arxiv_query_run.h"

#include "base/when_ready.h"
#include "feeds/feed_errors.h"
#include "net/http_client.h"
#include "papers/arxiv_categories.h"

#include <QCoreApplication>
#include <QUrlQuery>
#include <QtConcurrent>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostResults = 30'000; // arXiv answers no query beyond that

QString say(const char* text) { return QCoreApplication::translate("Feeds", text); }

/// The API takes both ends in. The upper one is the deadline's own minute: whether "18:59" would take in
/// 18:59:30 is documented nowhere, and what belongs to the next mailing is easily told by its time.
QString searchQuery(const FeedQuery& query, const SubmissionWindow& window) {
    QStringList terms;
    for (const QString& category : query.categories)
        terms.append(u"cat:"_s + category);
    const QString minute = u"yyyyMMddHHmm"_s;
    return u"(%1) AND submittedDate:[%2 TO %3]"_s.arg(
        query.search ? query.search->expression : terms.join(u" OR "_s), window.from.toUTC().toString(minute),
        window.to.toUTC().toString(minute));
}

QUrl pageUrl(const ArxivQueryOptions& options, const QString& search, int start) {
    QUrl url = options.url;
    QUrlQuery query(url);
    query.addQueryItem(u"search_query"_s, search);
    query.addQueryItem(u"sortBy"_s, u"submittedDate"_s);
    query.addQueryItem(u"sortOrder"_s, u"ascending"_s);
    query.addQueryItem(u"start"_s, QString::number(start));
    query.addQueryItem(u"max_results"_s, QString::number(options.pageSize));
    url.setQuery(query);
    return url;
}

Error emptyPage(int total, int received) {
    const QString sentence = say(QT_TRANSLATE_NOOP(
        "Feeds",
        "arXiv says it has %1 papers but sent %2, which are kept. Fetch the day again for the rest."));
    return {ErrorKind::Server, sentence.arg(QString::number(total), QString::number(received)),
            u"empty page"_s};
}

} // namespace

ArxivQueryRun::ArxivQueryRun(HttpClient& http, const ArxivQueryOptions& options,
                             const SubmissionWindow& window, const FeedQuery& query,
                             FeedClient::OnPage onPage, QObject* parent)
    : FeedRun(query, std::move(onPage), parent), m_http(http), m_options(options), m_window(window) {}

void ArxivQueryRun::ask() {
    const QUrl url = pageUrl(m_options, searchQuery(query(), m_window), m_next);
    await(m_http.get(request(url, u"arxiv"_s, m_options, {400}))); // its feed says why
}

void ArxivQueryRun::answered(const Result<HttpReply>& result) {
    if (!result.ok())
        return finish(result.error());
    const HttpReply& reply = *result;
    whenReady(QtConcurrent::run(parseArxivAtom, reply.body), this,
              [this, reply](const Result<ArxivPage>& page) { parsed(page, reply); });
}

void ArxivQueryRun::parsed(const Result<ArxivPage>& page, const HttpReply& reply) {
    if (const auto fault = faultOf(page, reply))
        return finish(*fault);
    took(*page, reply.cutOff);
}

void ArxivQueryRun::took(const ArxivPage& page, const std::optional<Error>& tear) {
    m_totalChanged = m_totalChanged || (m_total && page.total && *m_total != *page.total);
    m_total = page.total ? page.total : m_total;
    if (!handOut(announcementsOf(page), m_total))
        return;
    if (tear)
        return finish(tornOff(u"arXiv"_s, received(), *tear));
    if (page.cutOff)
        return askAgain(*page.cutOff);
    if (page.entries == 0 && m_next < m_total.value_or(0))
        return askAgain(emptyPage(*m_total, received()));
    goOn(page);
}

/// The whole page once more: the API sends empty and broken ones now and then.
void ArxivQueryRun::askAgain(const Error& error) {
    if (++m_tries <= m_options.emptyPageRetries)
        return ask();
    const bool isTorn = m_next > 0 && error.details != "empty page"_L1;
    finish(isTorn ? tornOff(u"arXiv"_s, received(), error) : error);
}

void ArxivQueryRun::goOn(const ArxivPage& page) {
    m_tries = 0;
    m_next += page.entries;
    countDoubles(page);
    for (const QString& remark : page.remarks) {
        if (!m_remarks.contains(remark))
            m_remarks.append(remark);
    }
    const bool isLast = m_total ? m_next >= *m_total : page.entries < m_options.pageSize;
    if (isLast || page.entries == 0 || m_next >= mostResults)
        return conclude();
    onceStored([this] { ask(); });
}

void ArxivQueryRun::countDoubles(const ArxivPage& page) {
    for (const Paper& paper : page.papers) {
        m_doubles += m_passIds.contains(paper.id) ? 1 : 0;
        m_passIds.insert(paper.id);
    }
}

/// A list that grew, shrank or was reordered under way has moved papers across page borders: once more from
/// the start.
bool ArxivQueryRun::beginAnew() {
    const bool isShort = received() + m_outside.size() < m_total.value_or(0);
    if (m_secondPass || !isShort || !(m_totalChanged || m_doubles > 0))
        return false;
    m_secondPass = true;
    m_totalChanged = false;
    m_passIds.clear();
    m_doubles = 0;
    m_next = 0;
    return true;
}

void ArxivQueryRun::conclude() {
    if (beginAnew())
        return ask();
    FeedDay day{.announced = std::nullopt, .received = received(), .provisional = true};
    if (m_total)
        day.announced = *m_total - int(m_outside.size()) - (m_totalChanged ? 0 : m_doubles);
    day.remarks = m_remarks;
    day.way = FetchWay::Api;
    if (day.announced && query().categories.size() == 1)
        day.announcedIn[query().day][query().categories.constFirst()] = *day.announced;
    day.announcedOn = m_takenOn;
    if (isOfSeveralDays() && received() < day.announced.value_or(received()))
        return finish(emptyPage(*day.announced, received()));
    finish(day);
}

bool ArxivQueryRun::isOfSeveralDays() const { return query().search && query().last.isValid(); }

QDate ArxivQueryRun::dayOf(const Paper& paper) {
    const QDate day = isOfSeveralDays() ? query().search->mailingOf(paper.published) : query().day;
    if (isOfSeveralDays() && !m_passedOn.contains(paper.id)) {
        m_passedOn.insert(paper.id);
        ++m_takenOn[day];
    }
    return day;
}

QList<Announcement> ArxivQueryRun::announcementsOf(const ArxivPage& page) {
    QList<Announcement> announcements;
    for (const Paper& paper : page.papers) {
        if (paper.published >= m_window.to && paper.published < m_window.to.addSecs(60)) {
            m_outside.insert(paper.id);
            continue;
        }
        if (query().search && !query().search->takes(paper)) {
            m_outside.insert(paper.id);
            continue;
        }
        const bool isOwn = query().search || paper.primaryCategory.isEmpty() ||
                           isAmong(paper.primaryCategory, query().categories);
        // Submission times are those of first versions, so it is the first version that was listed.
        announcements.append({paper,
                              {.source = source::arxiv,
                               .day = dayOf(paper),
                               .kind = isOwn ? ListingKind::New : ListingKind::CrossList,
                               .version = 1,
                               .provisional = true}});
    }
    return announcements;
}

} // namespace sheaf

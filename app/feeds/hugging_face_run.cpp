#include "feeds/hugging_face_run.h"

#include "base/when_ready.h"
#include "feeds/feed_errors.h"
#include "net/http_client.h"
#include "net/http_errors.h"

#include <QCoreApplication>
#include <QUrlQuery>
#include <QtConcurrent>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QUrl pageUrl(const HuggingFaceOptions& options, QDate day, int page) {
    QUrl url = options.url;
    QUrlQuery query(url);
    query.addQueryItem(u"date"_s, day.toString(Qt::ISODate));
    if (page > 0)
        query.addQueryItem(u"p"_s, QString::number(page));
    url.setQuery(query);
    return url;
}

Error unknownDay(QDate day, const HttpReply& reply) {
    const QString sentence = QCoreApplication::translate(
        "Feeds", "Hugging Face has no list for %1 (HTTP %2): its lists begin on "
                 "their day. Try again later, or check the address in the settings.");
    return {ErrorKind::NotFound, sentence.arg(day.toString(Qt::ISODate), QString::number(reply.status)),
            QString::fromUtf8(reply.body.left(300))};
}

QString tooLong(int received) {
    return QCoreApplication::translate(
               "Feeds", "Hugging Face's list goes on after %1 papers; the rest was not fetched.")
        .arg(received);
}

bool isWeekend(QDate day) { return day.dayOfWeek() >= Qt::Saturday; }

} // namespace

HuggingFaceRun::HuggingFaceRun(HttpClient& http, const Clock& clock, const HuggingFaceOptions& options,
                               const FeedQuery& query, FeedClient::OnPage onPage, QObject* parent)
    : FeedRun(query, std::move(onPage), parent), m_http(http), m_clock(clock), m_options(options) {}

void HuggingFaceRun::ask() {
    const QUrl url = pageUrl(m_options, query().day, m_page);
    HttpRequest asked = request(url, u"huggingface"_s, m_options, {400, 404}); // days it does not know
    asked.keepAnswer = true;
    await(m_http.get(asked));
}

void HuggingFaceRun::answered(const Result<HttpReply>& result) {
    if (!result.ok())
        return finish(result.error());
    const HttpReply& reply = *result;
    if (reply.status >= 400)
        return finish(unknownDay(query().day, reply));
    whenReady(QtConcurrent::run(parseHuggingFaceDaily, reply.body, query().day), this,
              [this, reply](const Result<HuggingFacePage>& page) { parsed(page, reply); });
}

void HuggingFaceRun::parsed(const Result<HuggingFacePage>& page, const HttpReply& reply) {
    if (page.ok())
        return took(*page, reply.cutOff);
    finish(reply.cutOff ? *reply.cutOff : page.error());
}

void HuggingFaceRun::took(const HuggingFacePage& page, const std::optional<Error>& tear) {
    const int before = received();
    m_remarks += page.remarks;
    if (!handOut(page.announcements, std::nullopt))
        return;
    if (tear || page.cutOff) {
        const Error& cause = tear ? *tear : *page.cutOff;
        return finish(tornOff(u"Hugging Face"_s, received(), cause));
    }
    const bool maybeMore = page.entries >= m_options.fullPage && received() > before;
    if (!maybeMore)
        return conclude();
    if (++m_page < m_options.mostPages)
        return ask();
    m_remarks.append(tooLong(received()));
    conclude();
}

void HuggingFaceRun::conclude() {
    FeedDay day{.announced = received() + int(m_remarks.size()), .received = received()};
    day.provisional = m_clock.now().toUTC().date() <= query().day;
    if (day.provisional)
        day.note = QCoreApplication::translate("Feeds", "The list may still grow until the day is over.");
    day.noAnnouncement = *day.announced == 0 && isWeekend(query().day);
    day.remarks = m_remarks;
    finish(day);
}

} // namespace sheaf

#include "feeds/arxiv_query_client.h"

#include "feeds/arxiv_categories.h"
#include "feeds/arxiv_query_run.h"

#include <QCoreApplication>
#include <QLocale>

namespace sheaf {

namespace {

QString say(const char* text) { return QCoreApplication::translate("Feeds", text); }

std::optional<Error> faultOf(const QStringList& categories) {
    if (categories.isEmpty())
        return Error{ErrorKind::Usage,
                     say(QT_TRANSLATE_NOOP(
                         "Feeds", "No arXiv category is chosen. Choose at least one, such as cs.CL.")),
                     {}};
    for (const QString& category : categories) {
        if (!isCategoryName(category))
            return Error{
                ErrorKind::Usage,
                say(QT_TRANSLATE_NOOP("Feeds", "“%1” is no arXiv category. They look like cs.CL or math-ph."))
                    .arg(category),
                {}};
    }
    return std::nullopt;
}

Error notYetAnnounced(QDate day, const QDateTime& announced) {
    const QString sentence = say(QT_TRANSLATE_NOOP(
        "Feeds", "arXiv announces its papers of %1 only at %2 (your time). Fetch the day after that."));
    return {ErrorKind::NotFound,
            sentence.arg(day.toString(Qt::ISODate),
                         QLocale().toString(announced.toLocalTime(), QLocale::ShortFormat)),
            {}};
}

QFuture<Result<FeedDay>> atOnce(Result<FeedDay> result) {
    return QtFuture::makeReadyFuture(std::move(result));
}

} // namespace

ArxivQueryClient::ArxivQueryClient(HttpClient& http, const Clock& clock, WindowOf windowOf,
                                   ArxivQueryOptions options, QObject* parent)
    : QObject(parent), m_http(http), m_clock(clock), m_windowOf(std::move(windowOf)),
      m_options(std::move(options)) {}

QString ArxivQueryClient::source() const { return source::arxiv; }

QFuture<Result<FeedDay>> ArxivQueryClient::fetchDay(const FeedQuery& query, OnPage onPage) {
    if (const auto fault = faultOf(query.categories))
        return atOnce(*fault);
    const std::optional<SubmissionWindow> window = m_windowOf(query.day);
    if (!window)
        return atOnce(FeedDay{.announced = 0, .provisional = true, .noAnnouncement = true});
    if (m_clock.now() < window->announced)
        return atOnce(notYetAnnounced(query.day, window->announced));
    auto* run = new ArxivQueryRun(m_http, m_options, *window, query, std::move(onPage), this);
    run->ask();
    return run->future();
}

} // namespace sheaf

#include "feeds/oai_client.h"

#include "feeds/oai_run.h"

#include <QCoreApplication>

namespace sheaf {

namespace {

QString notThereYet(QDate day) {
    return QCoreApplication::translate("Feeds",
                                       "arXiv's papers from %1 on are not in OAI-PMH yet and were left out.")
        .arg(day.toString(Qt::ISODate));
}

/// The mailings between two days, by whether OAI-PMH has them.
struct Mailings {
    QDate first; ///< invalid where there is none
    QDate last;
    QDate missing; ///< the first that is not there yet
};

Mailings mailingsBetween(QDate first, QDate last, const WindowOf& windowOf, const QDateTime& now) {
    Mailings mailings;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        const std::optional<SubmissionWindow> window = windowOf(day);
        if (!window)
            continue;
        if (now < inFeedsFrom(*window)) {
            mailings.missing = day;
            break;
        }
        mailings.first = mailings.first.isValid() ? mailings.first : day;
        mailings.last = day;
    }
    return mailings;
}

} // namespace

OaiClient::OaiClient(HttpClient& http, const Clock& clock, WindowOf windowOf, MailingFor mailingFor,
                     OaiOptions options, QObject* parent)
    : QObject(parent), m_http(http), m_clock(clock), m_windowOf(std::move(windowOf)),
      m_mailingFor(std::move(mailingFor)), m_options(std::move(options)) {}

QString OaiClient::source() const { return source::arxiv; }

QFuture<Result<FeedDay>> OaiClient::fetchDay(const FeedQuery& query, OnPage onPage) {
    const QDate last = query.last.isValid() ? query.last : query.day;
    if (const auto fault = faultOf(query.categories))
        return atOnce(*fault);
    const Mailings mailings = mailingsBetween(query.day, last, m_windowOf, m_clock.now());
    if (!mailings.first.isValid() && mailings.missing.isValid())
        return atOnce(notYetAnnounced(mailings.missing, inFeedsFrom(*m_windowOf(mailings.missing))));
    if (!mailings.first.isValid())
        return atOnce(FeedDay{.announced = 0, .noAnnouncement = true});
    // Records are touched when they are announced, so none of the first mailing's is older than its deadline.
    const QDate since = m_windowOf(mailings.first)->to.date();
    auto* run = new OaiRun(m_http, m_options, since, {mailings.first, mailings.last, query.categories},
                           m_mailingFor, query, std::move(onPage), this);
    if (mailings.missing.isValid())
        run->remark(notThereYet(mailings.missing));
    run->ask();
    return run->future();
}

} // namespace sheaf

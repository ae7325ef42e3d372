#pragma once

#include "feeds/arxiv_atom.h"
#include "feeds/arxiv_query_client.h"
#include "feeds/feed_run.h"
#include "net/http_message.h"

namespace sheaf {

/// The pages of one day (of a search also several) of the query API, one after the other.
class ArxivQueryRun final : public FeedRun {
    Q_OBJECT

  public:
    ArxivQueryRun(HttpClient& http, const ArxivQueryOptions& options, const SubmissionWindow& window,
                  const FeedQuery& query, FeedClient::OnPage onPage, QObject* parent);

    void ask();

  private:
    void answered(const Result<HttpReply>& result) override;
    void parsed(const Result<ArxivPage>& page, const HttpReply& reply);
    void took(const ArxivPage& page, const std::optional<Error>& tear);
    void askAgain(const Error& error);
    void goOn(const ArxivPage& page);
    void countDoubles(const ArxivPage& page);
    bool beginAnew();
    void conclude();
    QList<Announcement> announcementsOf(const ArxivPage& page);
    bool isOfSeveralDays() const;
    QDate dayOf(const Paper& paper);

    HttpClient& m_http;
    ArxivQueryOptions m_options;
    SubmissionWindow m_window;
    QStringList m_remarks;
    std::optional<int> m_total;
    QSet<QString> m_outside;  ///< ids of the deadline's own minute, which belong to the next mailing, and of
                              ///< papers that a search found and did not mean
    QSet<QString> m_passIds;  ///< of the pages taken since the list was begun (anew)
    int m_doubles = 0;        ///< entries of them that came more than once
    QSet<QString> m_passedOn; ///< ids counted in m_takenOn
    QMap<QDate, int> m_takenOn; ///< of several days
    int m_next = 0;
    int m_tries = 0;
    bool m_totalChanged = false;
    bool m_secondPass = false;
};

} // namespace sheaf

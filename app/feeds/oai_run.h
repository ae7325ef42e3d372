#pragma once

#include "feeds/feed_run.h"
#include "feeds/oai_client.h"
#include "feeds/oai_counts.h"
#include "feeds/oai_page.h"
#include "feeds/oai_progress.h"

namespace sheaf {

/// The lists of some sets, one after the other and page by page, sifted for a range of mailings.
class OaiRun final : public FeedRun {
    Q_OBJECT

  public:
    /// `since` is the first datestamp to ask for.
    OaiRun(HttpClient& http, const OaiOptions& options, QDate since, const OaiRange& range,
           const MailingFor& mailingFor, const FeedQuery& query, FeedClient::OnPage onPage, QObject* parent);

    void remark(const QString& sentence);
    void ask();

  private:
    void answered(const Result<HttpReply>& result) override;
    void parsed(const Result<OaiPage>& page, const HttpReply& reply);
    void took(const OaiPage& page, const std::optional<Error>& tear);
    FeedPage sifted(const OaiPage& page);
    void askAgain(const Error& error);
    void beginAgain();
    void goOn(const OaiPage& page);
    void conclude();

    HttpClient& m_http;
    OaiOptions m_options;
    OaiRange m_range;
    MailingFor m_mailingFor;
    OaiProgress m_progress;
    QStringList m_remarks;
    OaiCounts m_counts;
    int m_unreadable = 0;
    int m_tries = 0;    ///< of the page
    int m_restarts = 0; ///< since anything new came
    bool m_provisional = false;
};

} // namespace sheaf

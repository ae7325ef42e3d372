#pragma once

#include "feeds/feed_run.h"

namespace sheaf {

/// A day by the announcement feed and, where that is not enough, by the query API after it.
class ArxivRun final : public FeedRun {
    Q_OBJECT

  public:
    ArxivRun(FeedClient& feed, FeedClient& api, const FeedQuery& query, FeedClient::OnPage onPage,
             QObject* parent);

    void askFeed();
    void askApi();

  private:
    void feedEnded(const Result<FeedDay>& result);
    void apiEnded(const Result<FeedDay>& result);
    void askAboutSilence(const FeedDay& feed);
    void silenceEnded(FeedDay feed, const Result<FeedDay>& api);
    void fillSilence(FeedDay& day, const FeedDay& api) const;
    void takeFromApi(FeedPage page);

    FeedClient& m_feed;
    FeedClient& m_api;
    QSet<QString> m_onlyInFeed; ///< ids that the feed has handed out and the API has not
    QSet<QString> m_inBoth;
    QMap<QString, int> m_feedsCounts; ///< by category, where the feed gives one
    QString m_shortfall;              ///< why the feed was not enough; empty where it was not asked
    QStringList m_remarks;
    int m_fromApi = 0;
};

} // namespace sheaf

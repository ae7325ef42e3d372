#pragma once

#include "feeds/feed_run.h"
#include "feeds/hugging_face_client.h"
#include "feeds/hugging_face_daily.h"
#include "net/http_message.h"

namespace sheaf {

/// The pages of one day of Hugging Face's daily papers.
class HuggingFaceRun final : public FeedRun {
    Q_OBJECT

  public:
    HuggingFaceRun(HttpClient& http, const Clock& clock, const HuggingFaceOptions& options,
                   const FeedQuery& query, FeedClient::OnPage onPage, QObject* parent);

    void ask();

  private:
    void answered(const Result<HttpReply>& result) override;
    void parsed(const Result<HuggingFacePage>& page, const HttpReply& reply);
    void took(const HuggingFacePage& page, const std::optional<Error>& tear);
    void conclude();

    HttpClient& m_http;
    const Clock& m_clock;
    HuggingFaceOptions m_options;
    QStringList m_remarks;
    int m_page = 0;
};

} // namespace sheaf

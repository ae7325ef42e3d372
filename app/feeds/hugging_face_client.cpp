#include "feeds/hugging_face_client.h"

#include "feeds/hugging_face_run.h"

namespace sheaf {

HuggingFaceClient::HuggingFaceClient(HttpClient& http, const Clock& clock, HuggingFaceOptions options,
                                     QObject* parent)
    : QObject(parent), m_http(http), m_clock(clock), m_options(std::move(options)) {}

QString HuggingFaceClient::source() const { return source::huggingFace; }

QFuture<Result<FeedDay>> HuggingFaceClient::fetchDay(const FeedQuery& query, OnPage onPage) {
    auto* run = new HuggingFaceRun(m_http, m_clock, m_options, query, std::move(onPage), this);
    run->ask();
    return run->future();
}

} // namespace sheaf

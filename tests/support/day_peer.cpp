#include "support/day_peer.h"

#include "support/model_peer.h"
#include "support/recordings.h"

#include <QRegularExpression>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

const QString day = u"2026-01-06"_s;

Answer emptyFeed() {
    return Answer::xml("<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\" "
                       "xmlns:opensearch=\"http://a9.com/-/spec/opensearch/1.1/\"><title>arXiv Query</title>"
                       "<opensearch:totalResults>0</opensearch:totalResults></feed>");
}

QStringList matches(const QByteArray& text, const QString& pattern) {
    QStringList found;
    auto each = QRegularExpression(pattern).globalMatch(QString::fromUtf8(text));
    while (each.hasNext())
        found += each.next().captured(1);
    return found;
}

} // namespace

Answer dayAnswer(const Request& request) {
    if (request.path == u"/api/query") {
        const QString query = request.query.queryItemValue(u"search_query"_s, QUrl::FullyDecoded);
        return query.contains(u"[20260105"_s) || query.contains(u"[20260104"_s) ||
                       query.contains(u"[20260102"_s)
                   ? Answer::xml(projectFile(u"resources/sample/sample-arxiv.xml"_s))
                   : emptyFeed();
    }
    if (request.path == u"/api/daily_papers")
        return Answer::json(request.query.queryItemValue(u"date"_s) == day
                                ? projectFile(u"resources/sample/sample-huggingface.json"_s)
                                : QByteArray("[]"));
    if (request.path == u"/v1/chat/completions" && request.header("Authorization") == "Bearer test-key")
        return modelAnswer(request);
    if (request.path == u"/v1/chat/completions")
        return Answer::json(R"({"error":{"message":"Incorrect API key provided.","code":"invalid_api_key"}})",
                            401);
    return {.status = 404};
}

DayPeer::DayPeer() : m_peer(dayAnswer) {}

QList<std::pair<QString, QString>> DayPeer::settings() const {
    return {{u"feeds.arxiv.api_url"_s, m_peer.url(u"/api/query"_s).toString()},
            {u"feeds.arxiv.rss_url"_s, m_peer.url(u"/rss"_s).toString()},
            {u"feeds.arxiv.oai_url"_s, m_peer.url(u"/oai"_s).toString()},
            {u"feeds.arxiv.interval_ms"_s, u"0"_s},
            {u"feeds.huggingface.api_url"_s, m_peer.url(u"/api/daily_papers"_s).toString()},
            {u"engines.peer.kind"_s, u"openai"_s},
            {u"engines.peer.base_url"_s, m_peer.url(u"/v1"_s).toString()},
            {u"engines.peer.model"_s, u"test-model"_s},
            {u"engines.peer.workers"_s, u"4"_s}};
}

QStringList DayPeer::ids() {
    QStringList ids = matches(projectFile(u"resources/sample/sample-arxiv.xml"_s),
                              u"<id>https?://arxiv.org/abs/([^<]+?)(?:v\\d+)?</id>"_s);
    ids += matches(projectFile(u"resources/sample/sample-huggingface.json"_s),
                   u"\"paper\":\\s*\\{\\s*\"id\":\\s*\"([^\"]+)\""_s);
    ids.removeDuplicates();
    return ids;
}

} // namespace sheaf::test

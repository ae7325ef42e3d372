#include "year/arxiv_hosts.h"

#include "year/arxiv_texts.h"

#include <algorithm>
#include <numeric>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

QStringList categoriesOf(const Request& request) { return request.path.section(u'/', -1).split(u'+'); }

} // namespace

ArxivHosts::ArxivHosts(const ArxivYear& year, int faultsInAThousand, int tokensToExpiry, quint64 seed)
    : m_arxiv(year), m_faultsInAThousand(faultsInAThousand), m_tokensToExpiry(tokensToExpiry), m_seed(seed) {
    for (const Host host : {Host::Feed, Host::Api, Host::Oai})
        m_peers.at(size_t(host)) = std::make_unique<FakePeer>(
            [this, host](const Request& request) { return answer(host, request); });
}

QList<std::pair<QString, QString>> ArxivHosts::settings() const {
    const auto url = [this](Host host, const QString& path) {
        return m_peers.at(size_t(host))->url(path).toString();
    };
    return {{u"feeds.arxiv.rss_url"_s, url(Host::Feed, u"/rss"_s)},
            {u"feeds.arxiv.api_url"_s, url(Host::Api, u"/api/query"_s)},
            {u"feeds.arxiv.oai_url"_s, url(Host::Oai, u"/oai"_s)},
            {u"feeds.arxiv.interval_ms"_s, u"0"_s},
            {u"feeds.arxiv.categories"_s, ArxivYear::categories().join(u',')}};
}

void ArxivHosts::setNow(const QDateTime& now, bool down) {
    const QMutexLocker lock(&m_mutex);
    m_arxiv.setNow(now);
    m_down = down;
}

Answer ArxivHosts::answer(Host host, const Request& request) {
    const QMutexLocker lock(&m_mutex);
    const quint64 dice = mixed(m_seed, quint64(++m_requests));
    const Fault fault = expiresNow(host, request) ? Fault::ExpiredToken : rolled(host, request);
    if (fault != Fault::None) {
        ++m_faults[fault];
        ++m_failures[m_arxiv.now()];
    }
    m_stories[m_arxiv.now()] += request.path + u' ' + request.query.toString() + u": "_s + faultName(fault);
    return spoilt(told(host, request, fault, dice), fault, mixed(dice, 1), request);
}

bool ArxivHosts::expiresNow(Host host, const Request& request) {
    if (m_down || m_tokensToExpiry == 0 || host != Host::Oai ||
        !request.query.hasQueryItem(u"resumptionToken"_s))
        return false;
    return ++m_tokens % m_tokensToExpiry == 0;
}

Fault ArxivHosts::rolled(Host host, const Request& request) const {
    if (m_down)
        return Fault::Unavailable;
    const quint64 dice = mixed(m_seed, quint64(m_requests) + (1ULL << 32));
    if (request.path == u"/login"_s || dice % 1000 >= quint64(m_faultsInAThousand))
        return Fault::None;
    QList<Fault> faults = faultsOf(host);
    std::stable_sort(faults.begin(), faults.end(),
                     [this](Fault one, Fault other) { return m_faults.value(one) < m_faults.value(other); });
    const int least = m_faults.value(faults.constFirst());
    faults.removeIf([this, least](Fault fault) { return m_faults.value(fault) > least; });
    return faults.at(qsizetype((dice >> 20) % quint64(faults.size())));
}

Answer ArxivHosts::told(Host host, const Request& request, Fault fault, quint64 dice) {
    if (request.path == u"/login"_s)
        return spoilt({}, Fault::WebPage, dice, request);
    if (host == Host::Api)
        return m_arxiv.queryApi(request);
    if (host == Host::Oai)
        return m_arxiv.oai(request, fault == Fault::ExpiredToken);
    const QStringList categories = categoriesOf(request);
    if (fault == Fault::StaleFeed)
        return m_arxiv.staleFeed(categories, {});
    if (fault == Fault::StaleCategory)
        return m_arxiv.staleFeed(categories, categories.at(qsizetype(dice % quint64(categories.size()))));
    return m_arxiv.feed(categories);
}

int ArxivHosts::requests() const {
    const QMutexLocker lock(&m_mutex);
    return m_requests;
}

QMap<Fault, int> ArxivHosts::faultsByKind() const {
    const QMutexLocker lock(&m_mutex);
    return m_faults;
}

int ArxivHosts::faults() const {
    const QMap<Fault, int> kinds = faultsByKind();
    return std::accumulate(kinds.begin(), kinds.end(), 0);
}

bool ArxivHosts::failedAt(const QDateTime& moment) const {
    const QMutexLocker lock(&m_mutex);
    return m_failures.value(moment) > 0;
}

QStringList ArxivHosts::storyOf(const QDateTime& moment) const {
    const QMutexLocker lock(&m_mutex);
    return m_stories.value(moment);
}

} // namespace sheaf::test

#include "feeds/oai_progress.h"

#include "papers/arxiv_categories.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Percent signs included: arXiv's tokens are percent-encoded text themselves.
QString encoded(const QString& value) { return QString::fromLatin1(QUrl::toPercentEncoding(value)); }

} // namespace

OaiProgress::OaiProgress(const QStringList& categories, QDate since)
    : m_categories(categories), m_since(since), m_from(since) {}

QUrl OaiProgress::nextUrl(const QUrl& base, const QString& format) const {
    QString query = base.query(QUrl::FullyEncoded);
    query += query.isEmpty() ? u""_s : u"&"_s;
    query += u"verb=ListRecords"_s;
    if (!m_token.isEmpty())
        query += u"&resumptionToken="_s + encoded(m_token);
    else
        query += u"&metadataPrefix=%1&from=%2&set=%3"_s.arg(encoded(format), m_from.toString(Qt::ISODate),
                                                            encoded(oaiSetOf(m_categories.at(m_set))));
    QUrl url = base;
    url.setQuery(query, QUrl::StrictMode);
    return url;
}

void OaiProgress::met(const OaiPage& page) {
    if (!m_begun.isValid())
        m_begun = page.answered;
}

bool OaiProgress::isNew(const OaiRecord& record) {
    if (m_ofPage.contains(record.paper.id))
        return false;
    m_ofPage.insert(record.paper.id);
    if (wasInEarlierSet(record))
        return false;
    QSet<QString>& seen = m_begun.isValid() && record.datestamp >= m_begun ? m_sinceBegun : m_ofNewest;
    if (!m_newest.isValid() || record.datestamp > m_newest) {
        m_newest = record.datestamp;
        m_ofNewest.clear();
    }
    m_isOrdered = m_isOrdered && record.datestamp >= m_newest;
    const qsizetype before = seen.size();
    seen.insert(record.paper.id);
    return seen.size() > before;
}

/// A record touched since the run began may have come into the earlier set's list only after that was done.
bool OaiProgress::wasInEarlierSet(const OaiRecord& record) const {
    if (record.deleted || !m_begun.isValid() || record.datestamp >= m_begun)
        return false;
    const QStringList earlier = m_categories.first(m_set);
    return std::any_of(record.paper.categories.begin(), record.paper.categories.end(),
                       [&](const QString& category) { return isAmong(category, earlier); });
}

void OaiProgress::advance(const OaiPage& page) {
    m_token = page.token;
    m_listed += page.entries;
    m_ofPage.clear();
    if (!m_token.isEmpty())
        return;
    ++m_set;
    m_from = m_since;
    m_newest = {};
    m_ofNewest.clear();
    m_isOrdered = true;
    m_listed = 0;
}

void OaiProgress::beginAgain() {
    m_token.clear();
    m_listed = 0;
    if (m_isOrdered && m_newest.isValid())
        m_from = m_newest;
}

int OaiProgress::missingAfter(const OaiPage& page) const {
    return page.token.isEmpty() ? std::max(0, page.listSize.value_or(0) - m_listed - page.entries) : 0;
}

} // namespace sheaf

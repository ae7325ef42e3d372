#include "feeds/feed_identity.h"

#include "papers/paper_id.h"

#include <QRegularExpression>
#include <QUrlQuery>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool tellsTheWay(const std::pair<QString, QString>& item) {
    static const QRegularExpression names(u"\\A(?:utm_.*|rss|feed|af|source|ref|via|mc_[ce]id|cmp|ft)\\z"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression values(
        u"\\A(?:rss.*|feed.*|atom|1|0|yes|true|r|twitter|email|nature_rss.*)?\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    return item.first.startsWith(u"utm_"_s, Qt::CaseInsensitive) ||
           (names.match(item.first).hasMatch() && values.match(item.second).hasMatch());
}

} // namespace

QUrl feedAddress(const QString& text) {
    static const QRegularExpression feedScheme(u"\\Afeed:(?://)?(?=https?:)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    QString address = text.trimmed().remove(feedScheme);
    if (address.startsWith(u"feed:"_s, Qt::CaseInsensitive))
        address = u"https:"_s + address.mid(5);
    if (!address.contains(u"://"_s))
        address.prepend(u"https://"_s);
    const QUrl url(address);
    const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
    const bool hasHost = url.host().contains(u'.') || url.host() == u"localhost" || url.port() > 0;
    return isWeb && hasHost && !address.contains(u' ') ? url : QUrl();
}

QString doiIn(const QString& text) {
    static const QRegularExpression shape(
        u"(?:\\A|doi:\\s*|doi\\.org/|/doi/(?:abs/|full/|pdf/|epdf/|book/)?)(10\\.\\d{4,9}/[^\\s?#\"<>]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString plain = QUrl::fromPercentEncoding(text.trimmed().left(1000).toUtf8());
    QString doi = shape.match(plain).captured(1);
    // A sentence's own signs do not belong to it, nor a bracket that it did not open.
    while (!doi.isEmpty() && (u".,;:'"_s.contains(doi.back()) || (doi.back() == u')' && !doi.contains(u'('))))
        doi.chop(1);
    return doi;
}

QString canonicalAddress(const QString& address) {
    QUrl url(address.trimmed());
    const QString scheme = url.scheme().toLower();
    if ((scheme != u"http" && scheme != u"https") || url.host().isEmpty())
        return {};
    url.setFragment(QString());
    url.setUserInfo(QString());
    QUrlQuery query(url);
    auto items = query.queryItems();
    items.removeIf(tellsTheWay);
    query.setQueryItems(items);
    url.setQuery(items.isEmpty() ? QString() : query.toString());
    const int usualPort = scheme == u"https" ? 443 : 80;
    if (url.port() == usualPort)
        url.setPort(-1);
    return QString::fromLatin1(url.toEncoded());
}

QString feedPaperId(const QString& doi, const QStringList& addresses) {
    for (const QString& address : addresses) {
        const QString id = paperIdOf(u"url:"_s + canonicalAddress(address));
        if (isArxivPaper(id))
            return id;
    }
    if (!doi.isEmpty())
        return paperIdOf(u"doi:"_s + doi);
    for (const QString& address : addresses) {
        const QString canonical = canonicalAddress(address);
        if (!canonical.isEmpty())
            return paperIdOf(u"url:"_s + canonical);
    }
    return {};
}

} // namespace sheaf

#include "feeds/feed_links.h"

#include "base/html_words.h"

#include <QHash>
#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QHash<QString, QString> attributesOf(const QString& tag) {
    static const QRegularExpression shape(u"([A-Za-z-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))"_s);
    QHash<QString, QString> attributes;
    for (auto each = shape.globalMatch(tag); each.hasNext();) {
        const auto match = each.next();
        attributes.insert(match.captured(1).toLower(),
                          withoutReferences(match.captured(2) + match.captured(3) + match.captured(4)));
    }
    return attributes;
}

bool namesFeed(const QHash<QString, QString>& attributes) {
    static const QStringList types = {u"application/rss+xml"_s, u"application/atom+xml"_s,
                                      u"application/rdf+xml"_s};
    const QString type = attributes.value(u"type"_s).section(u';', 0, 0).trimmed().toLower();
    return attributes.value(u"rel"_s).toLower().split(u' ').contains(u"alternate"_s) && types.contains(type);
}

} // namespace

QList<QUrl> feedLinks(const QByteArray& html, const QUrl& page) {
    constexpr qsizetype longestHead = 512 << 10;
    static const QRegularExpression links(u"<link\\s([^<>]{1,2000})>"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString head = QString::fromUtf8(html.left(longestHead));
    QList<QUrl> found;
    QList<QUrl> comments;
    for (auto each = links.globalMatch(head); each.hasNext();) {
        const QHash<QString, QString> attributes = attributesOf(each.next().captured(1));
        const QUrl url = page.resolved(QUrl(attributes.value(u"href"_s).trimmed()));
        const bool isWeb = url.scheme() == u"http" || url.scheme() == u"https";
        if (!isWeb || !namesFeed(attributes) || found.contains(url))
            continue;
        const bool isOfComments = url.path().contains(u"comments"_s) ||
                                  attributes.value(u"title"_s).contains(u"comments"_s, Qt::CaseInsensitive);
        (isOfComments ? comments : found).append(url);
    }
    return found + comments;
}

} // namespace sheaf

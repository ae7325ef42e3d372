#include "services/feed_settings.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf {

using namespace Qt::StringLiterals;

QList<FeedSource> feedsFrom(const QString& settingText) {
    QList<FeedSource> feeds;
    for (const QJsonValue value : QJsonDocument::fromJson(settingText.toUtf8()).array()) {
        const QJsonObject feed = value.toObject();
        feeds.append({feed.value(u"name"_s).toString(), feed.value(u"url"_s).toString(),
                      feed.value(u"enabled"_s).toBool(true)});
    }
    return feeds;
}

QString feedsText(const QList<FeedSource>& feeds) {
    QJsonArray list;
    for (const FeedSource& feed : feeds)
        list.append(QJsonObject{{u"name"_s, feed.name}, {u"url"_s, feed.url}, {u"enabled"_s, feed.enabled}});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

const FeedSource* feedNamed(const QList<FeedSource>& feeds, const QString& name) {
    for (const FeedSource& feed : feeds) {
        if (feed.name.compare(name, Qt::CaseInsensitive) == 0)
            return &feed;
    }
    return nullptr;
}

QString freeFeedName(const QList<FeedSource>& feeds, const QString& title) {
    constexpr qsizetype roomForNumber = 4;
    const QString plain = feedNameFrom(title);
    QString name = plain;
    for (int number = 2; feedNamed(feeds, name); ++number)
        name = plain.left(longestFeedName - roomForNumber).trimmed() + u' ' + QString::number(number);
    return name;
}

QByteArray userAgent(const QString& contact) {
    const QByteArray what = "Sheaf/" + QCoreApplication::applicationVersion().toUtf8() +
                            " (a desktop reader for one person's daily papers";
    return contact.isEmpty() ? what + ')' : what + "; contact: " + contact.toLatin1() + ')';
}

} // namespace sheaf

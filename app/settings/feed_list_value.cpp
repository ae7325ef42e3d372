#include "settings/feed_list_value.h"

#include "papers/feed_source.h"
#include "settings/setting_value.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) { return QCoreApplication::translate("Settings", text); }

Error noList(const QString& setting) {
    return {ErrorKind::Usage,
            words(QT_TRANSLATE_NOOP("Settings", "The setting %1 takes a JSON array of feeds: %2"))
                .arg(setting, u"[{\"name\": \"…\", \"url\": \"https://…\", \"enabled\": true}]"_s)};
}

std::optional<Error> faultOf(const FeedSource& feed) {
    const QUrl url(feed.url);
    const bool isWeb = (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty();
    if (!isFeedName(feed.name))
        return Error{
            ErrorKind::Usage,
            words(QT_TRANSLATE_NOOP("Settings", "“%1” cannot be a feed's name: give one of at most 60 "
                                                "letters that no other source has."))
                .arg(feed.name.left(80))};
    if (looksSecret(feed.url))
        return Error{
            ErrorKind::Usage,
            words(QT_TRANSLATE_NOOP("Settings", "The address of the feed “%1” carries a password or a "
                                                "key, which is not kept in the settings."))
                .arg(feed.name)};
    if (!isWeb)
        return Error{
            ErrorKind::Usage,
            words(QT_TRANSLATE_NOOP("Settings", "The address of the feed “%1” is no web address that "
                                                "begins with http:// or https://."))
                .arg(feed.name)};
    return std::nullopt;
}

Error isThereTwice(const QString& name) {
    return {ErrorKind::Usage,
            words(QT_TRANSLATE_NOOP("Settings", "The feed “%1” is there twice, by its name or its address."))
                .arg(name)};
}

} // namespace

Result<QJsonValue> feedListFrom(const QString& setting, const QJsonValue& value) {
    if (!value.isArray())
        return noList(setting);
    QJsonArray list;
    QSet<QString> seen;
    for (const QJsonValue one : value.toArray()) {
        const QJsonObject object = one.toObject();
        const FeedSource feed{.name = object.value(u"name"_s).toString(),
                              .url = object.value(u"url"_s).toString().trimmed(),
                              .enabled = object.value(u"enabled"_s).toBool(true)};
        if (!one.isObject())
            return noList(setting);
        if (const auto fault = faultOf(feed))
            return *fault;
        if (seen.contains(feed.name.toCaseFolded()) || seen.contains(feed.url))
            return isThereTwice(feed.name);
        seen << feed.name.toCaseFolded() << feed.url;
        list.append(QJsonObject{{u"name"_s, feed.name}, {u"url"_s, feed.url}, {u"enabled"_s, feed.enabled}});
    }
    return QJsonValue(list);
}

Result<QJsonValue> feedListFrom(const QString& setting, const QString& text) {
    if (text.isEmpty())
        return QJsonValue(QJsonArray());
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &fault);
    if (fault.error != QJsonParseError::NoError || !document.isArray())
        return noList(setting);
    return feedListFrom(setting, QJsonValue(document.array()));
}

} // namespace sheaf

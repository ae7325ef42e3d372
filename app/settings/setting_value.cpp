#include "settings/setting_value.h"

#include "settings/feed_list_value.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTime>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) { return QCoreApplication::translate("Settings", text); }

Error refusal(const QString& name, const QString& takes) {
    return {ErrorKind::Usage,
            words(QT_TRANSLATE_NOOP("Settings", "The setting %1 takes %2.")).arg(name, takes)};
}

Result<QJsonValue> address(const QString& name, const QString& text) {
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    if (!text.isEmpty() && (!url.isValid() || !web || url.host().isEmpty()))
        return refusal(
            name, words(QT_TRANSLATE_NOOP("Settings", "a web address that begins with http:// or https://")));
    QString plain = text;
    while (plain.endsWith(u'/'))
        plain.chop(1);
    return QJsonValue(plain);
}

Result<QJsonValue> number(const SettingDefinition& definition, const QString& name, const QString& text) {
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < definition.least || value > definition.most)
        return refusal(name, words(QT_TRANSLATE_NOOP("Settings", "a whole number from %1 to %2"))
                                 .arg(definition.least)
                                 .arg(definition.most));
    return QJsonValue(value);
}

/// Empty for no amount.
Result<QJsonValue> amount(const QString& name, const QString& text) {
    if (text.isEmpty())
        return QJsonValue(QString());
    constexpr double largest = 1e9;
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !(value >= 0 && value <= largest))
        return refusal(name, words(QT_TRANSLATE_NOOP("Settings", "an amount of money such as 2.50")));
    return QJsonValue(value);
}

Result<QJsonValue> flag(const QString& name, const QString& text) {
    static const QStringList yes = {u"true"_s, u"yes"_s, u"on"_s, u"1"_s};
    static const QStringList no = {u"false"_s, u"no"_s, u"off"_s, u"0"_s};
    if (yes.contains(text.toLower()))
        return QJsonValue(true);
    if (no.contains(text.toLower()))
        return QJsonValue(false);
    return refusal(name, words(QT_TRANSLATE_NOOP("Settings", "true or false")));
}

Result<QJsonValue> choice(const SettingDefinition& definition, const QString& name, const QString& text) {
    if (definition.choices.contains(text))
        return QJsonValue(text);
    return refusal(name,
                   words(QT_TRANSLATE_NOOP("Settings", "one of: %1")).arg(definition.choices.join(u", "_s)));
}

Result<QJsonValue> language(const QString& name, const QString& text) {
    static const QRegularExpression code(u"\\A[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    if (code.match(text).hasMatch())
        return QJsonValue(text);
    return refusal(name, words(QT_TRANSLATE_NOOP("Settings", "a language code such as en, zh or vi")));
}

Result<QJsonValue> engine(const SettingDefinition& definition, const QString& name, const QString& text) {
    if (isEngineName(text) || (text.isEmpty() && definition.byDefault.isEmpty()))
        return QJsonValue(text);
    return refusal(name,
                   words(QT_TRANSLATE_NOOP("Settings", "an engine's name (small letters, digits, - and _)")));
}

/// "announced" for the moment when arXiv's feeds have a mailing, or a time of day.
Result<QJsonValue> dueTime(const QString& name, const QString& text) {
    const QTime time = QTime::fromString(text, u"H:mm"_s);
    if (text == u"announced")
        return QJsonValue(text);
    if (time.isValid())
        return QJsonValue(time.toString(u"HH:mm"_s));
    return refusal(name, words(QT_TRANSLATE_NOOP("Settings", "a time such as 07:30, or the word announced")));
}

/// It stands inside a comment of the User-Agent, so nothing that could end that may be in it.
Result<QJsonValue> contact(const QString& name, const QString& text) {
    static const QRegularExpression mail(
        u"\\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+\\z"_s);
    static const QRegularExpression web(u"\\Ahttps?://[A-Za-z0-9._~:/?#@!$&'*+,=%-]+\\z"_s);
    constexpr qsizetype longest = 200;
    const bool isOne = mail.match(text).hasMatch() || web.match(text).hasMatch();
    if (text.isEmpty() || (isOne && text.size() <= longest))
        return QJsonValue(text);
    return refusal(name,
                   words(QT_TRANSLATE_NOOP("Settings", "an e-mail address, or a web address that begins "
                                                       "with http:// or https://")));
}

/// Without a name and a password: those belong in the desktop's own settings.
Result<QJsonValue> proxy(const QString& name, const QString& text) {
    static const QRegularExpression address(
        u"\\A(http|socks5)://([A-Za-z0-9.-]+|\\[[0-9A-Fa-f:.]+\\]):([1-9][0-9]{0,4})/?\\z"_s);
    if (text == u"system" || text == u"none" || address.match(text).hasMatch())
        return QJsonValue(text);
    return refusal(name, words(QT_TRANSLATE_NOOP("Settings", "the word system, the word none, or a proxy's "
                                                             "address such as http://proxy.example.org:3128 "
                                                             "or socks5://127.0.0.1:1080")));
}

/// Empty for none.
Result<QJsonValue> objects(const QString& name, const QString& text) {
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    const QJsonArray array = document.array();
    const bool all =
        std::all_of(array.begin(), array.end(), [](const auto& item) { return item.isObject(); });
    if (all && (document.isArray() || text.isEmpty()))
        return QJsonValue(array);
    return refusal(name, words(QT_TRANSLATE_NOOP("Settings", "a list of objects, written as JSON")));
}

QJsonValue listFrom(const QStringList& items) {
    QJsonArray list;
    for (const QString& item : items) {
        const QString plain = item.simplified();
        if (!plain.isEmpty() && !list.contains(plain))
            list.append(plain);
    }
    return list;
}

} // namespace

Result<QJsonValue> settingFromText(const SettingDefinition& definition, const QString& name,
                                   const QString& text) {
    static const QRegularExpression separator(u"[,，\n]"_s);
    const QString plain = text.trimmed();
    switch (definition.type) {
    case SettingType::Text: return QJsonValue(plain);
    case SettingType::Address: return address(name, plain);
    case SettingType::Number: return number(definition, name, plain);
    case SettingType::Amount: return amount(name, plain);
    case SettingType::Flag: return flag(name, plain);
    case SettingType::List: return listFrom(text.split(separator));
    case SettingType::Choice: return choice(definition, name, plain);
    case SettingType::LanguageCode: return language(name, plain);
    case SettingType::EngineName: return engine(definition, name, plain);
    case SettingType::DueTime: return dueTime(name, plain);
    case SettingType::FeedList: return feedListFrom(name, plain);
    case SettingType::Contact: return contact(name, plain);
    case SettingType::Proxy: return proxy(name, plain);
    case SettingType::Objects: return objects(name, plain);
    }
    return QJsonValue(plain);
}

Result<QJsonValue> settingFromFile(const SettingDefinition& definition, const QString& name,
                                   const QJsonValue& value) {
    if (definition.type == SettingType::Objects)
        return objects(name, settingText(value));
    if (definition.type == SettingType::FeedList)
        return feedListFrom(name, value);
    if (definition.type != SettingType::List || !value.isArray()) {
        if (value.isString() || value.isDouble() || value.isBool())
            return settingFromText(definition, name, settingText(value));
        return refusal(name, words(QT_TRANSLATE_NOOP("Settings", "a single value")));
    }
    QStringList items;
    for (const QJsonValue item : value.toArray()) {
        if (!item.isString())
            return refusal(name, words(QT_TRANSLATE_NOOP("Settings", "a list of texts")));
        items += item.toString();
    }
    return listFrom(items);
}

QString settingText(const QJsonValue& value) {
    if (value.isArray() && value.toArray().first().isObject())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return value.toVariant().toStringList().join(u", "_s);
    return value.toVariant().toString();
}

bool looksSecret(const QString& text) {
    static const QRegularExpression key(
        u"\\b(sk|pk|rk)-[\\w-]{8,}|\\bAIza[\\w-]{20,}|\\b(gsk|hf|ghp|xai|pplx|r8|nvapi)[_-]\\w{16,}|\\bBearer\\s"_s);
    if (key.match(text).hasMatch())
        return true;
    const QUrl url(text);
    if (!url.password().isEmpty())
        return true;
    static const QRegularExpression keyName(u"key|token|secret|password"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto items = QUrlQuery(url).queryItems();
    return std::any_of(items.begin(), items.end(), [](const auto& item) {
        return keyName.match(item.first).hasMatch() && !item.second.isEmpty();
    });
}

} // namespace sheaf

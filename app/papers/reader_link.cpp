#include "papers/reader_link.h"

#include "papers/arxiv_id.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLink = 2000;

/// What follows the scheme, with or without the slashes that some programs put there.
std::optional<QString> inOwnScheme(const QString& text) {
    static const QRegularExpression own(u"^sheaf:(?://)?(.*?)/?$"_s,
                                        QRegularExpression::CaseInsensitiveOption);
    const auto match = own.match(text);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

std::optional<ReaderLink> searchIn(const QString& rest) {
    static const QRegularExpression question(u"^search/?\\?(.*)$"_s);
    const auto match = question.match(rest);
    if (!match.hasMatch())
        return std::nullopt;
    QString text = match.captured(1);
    const QUrlQuery query(text.replace(u'+', u"%20"_s));
    const QString search = query.queryItemValue(u"q"_s, QUrl::FullyDecoded).simplified();
    return search.isEmpty() ? std::nullopt : std::optional(ReaderLink{.search = search});
}

/// A web address without what a browser adds behind the path.
QString plainAddress(const QString& text) {
    if (!text.startsWith(u"http"_s, Qt::CaseInsensitive))
        return text;
    static const QRegularExpression pages(
        u"^https?://(?:www\\.)?(?:huggingface\\.co/papers|hf\\.co/papers|alphaxiv\\.org/abs)/"_s,
        QRegularExpression::CaseInsensitiveOption);
    QUrl url(text);
    url.setQuery(QString());
    url.setFragment(QString());
    QString plain = url.toString(QUrl::StripTrailingSlash);
    return plain.remove(pages);
}

} // namespace

std::optional<ReaderLink> ReaderLink::parse(QStringView given) {
    const QString text = given.trimmed().toString();
    if (text.size() > longestLink)
        return std::nullopt;
    const auto own = inOwnScheme(text);
    if (own)
        if (auto search = searchIn(*own))
            return search;
    const auto id = ArxivId::parse(plainAddress(own.value_or(text)));
    return id ? std::optional(ReaderLink{.paper = id->id}) : std::nullopt;
}

QString linkToPaper(const QString& id) { return u"sheaf:"_s + id; }

} // namespace sheaf

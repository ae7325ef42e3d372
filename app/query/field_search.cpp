#include "query/field_search.h"

#include "base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// A phrase cannot hold the sign that ends it.
QString phrase(QString value) { return u'"' + oneLine(value.remove(u'"')) + u'"'; }

bool hasWords(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetterOrNumber(); });
}

} // namespace

QString authorSearch(const QString& name) { return hasWords(name) ? u"author:"_s + phrase(name) : QString(); }

std::optional<QString> authorOfSearch(const QString& search) {
    static const QRegularExpression form(u"\\A\\s*author:(?:\"([^\"]+)\"|([^\\s\"():*]+))\\s*\\z"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(search);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1) + match.captured(2);
}

QString tagSearch(const QString& tag) { return hasWords(tag) ? u"tag:"_s + phrase(tag) : QString(); }

QString authorKey(const QString& name) { return folded(oneLine(name)); }

} // namespace sheaf

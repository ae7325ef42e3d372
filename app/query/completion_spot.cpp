#include "query/completion_spot.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool partsWords(QChar c) { return c.isSpace() || c == u'(' || c == u')' || c == u'"'; }

int wordStart(const QString& text, int end) {
    int start = end;
    while (start > 0 && !partsWords(text[start - 1]))
        --start;
    while (start < end && (text[start] == u'-' || text[start] == u'+'))
        ++start;
    return start;
}

std::optional<FieldName> fieldNamed(const QString& name) {
    const qsizetype at = fieldNames().indexOf(name.toLower());
    return at < 0 ? std::nullopt : std::optional(static_cast<FieldName>(at));
}

/// `author:"Yann Le|`
std::optional<CompletionSpot> quotedSpot(const QString& text, int quote, int cursor) {
    if (quote == 0 || text[quote - 1] != u':')
        return std::nullopt;
    const int start = wordStart(text, quote - 1);
    const auto field = fieldNamed(text.mid(start, quote - 1 - start));
    return field ? std::optional(CompletionSpot{field, text.mid(quote + 1, cursor - quote - 1), quote})
                 : std::nullopt;
}

} // namespace

std::optional<CompletionSpot> completionSpot(const QString& text, int cursor) {
    const QString before = text.left(cursor);
    if (before.count(u'"') % 2 == 1)
        return quotedSpot(text, int(before.lastIndexOf(u'"')), cursor);
    const int start = wordStart(before, int(before.size()));
    const QString word = before.mid(start);
    const auto colon = static_cast<int>(word.indexOf(u':'));
    if (colon < 0)
        return word.isEmpty() ? std::nullopt : std::optional(CompletionSpot{std::nullopt, word, start});
    const auto field = fieldNamed(word.left(colon));
    return field ? std::optional(CompletionSpot{field, word.mid(colon + 1), start + colon + 1})
                 : std::nullopt;
}

QString writtenValue(const QString& value) {
    const bool plain = std::none_of(value.begin(), value.end(), partsWords) && !value.endsWith(u'*');
    return plain ? value : u'"' + QString(value).remove(u'"') + u'"';
}

} // namespace sheaf

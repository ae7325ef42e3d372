#include "library/search_match.h"

#include "query/words.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString columnOf(TextField field) {
    switch (field) {
    case TextField::Any: return {};
    case TextField::Title: return u"title : "_s;
    case TextField::Abstract: return u"abstract : "_s;
    case TextField::Summary: return u"summary : "_s;
    case TextField::Note: return u"note : "_s;
    }
    return {};
}

QString phrase(QString text, bool prefix) {
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + (prefix ? u"\" *"_s : u"\""_s);
}

QString grouped(const QStringList& parts, const QString& by) {
    return parts.size() == 1 ? parts.first() : u'(' + parts.join(by) + u')';
}

std::optional<QStringList> matchesOf(const QList<Query>& queries) {
    QStringList matches;
    for (const Query& query : queries) {
        const auto match = matchOf(query);
        if (!match)
            return std::nullopt;
        matches += *match;
    }
    return matches;
}

std::optional<QString> matchOfAll(const QList<Query>& children) {
    QList<Query> wanted;
    QList<Query> unwanted;
    for (const Query& child : children) {
        if (child.kind == Query::Kind::Not)
            unwanted += child.children.first();
        else
            wanted += child;
    }
    const auto found = matchesOf(wanted);
    const auto taken = matchesOf(unwanted);
    if (!found || !taken || found->isEmpty())
        return std::nullopt;
    const QString all = grouped(*found, u" AND "_s);
    return taken->isEmpty() ? all : matchWithout(all, grouped(*taken, u" OR "_s));
}

std::optional<QString> matchOfAny(const QList<Query>& children) {
    const auto found = matchesOf(children);
    return found && !found->isEmpty() ? std::optional(grouped(*found, u" OR "_s)) : std::nullopt;
}

/// A part of a name, or the initial that may stand for it. Single letters find too much to help, beside
/// others.
QString matchOfNamePart(const QString& part, bool prefix) {
    const bool wide = endsWide(part);
    const QString whole = u"authors : "_s + phrase(part, prefix || wide || part.size() == 1);
    return wide || part.size() == 1 ? whole
                                    : u'(' + whole + u" OR authors : "_s + phrase(part.left(1), false) + u')';
}

} // namespace

QString matchWithout(const QString& found, const QString& taken) {
    return u'(' + found + u" NOT "_s + taken + u')';
}

QString matchOf(const TextTerm& term) {
    return columnOf(term.field) + phrase(term.text, term.prefix || endsWide(term.text));
}

QString matchOf(const AuthorTerm& term) {
    QStringList parts;
    const std::vector<std::string> words = WordSplitter().words(term.name);
    for (size_t at = 0; at < words.size(); ++at) {
        const QString part = QString::fromStdString(words[at]);
        const bool prefix = term.prefix && at + 1 == words.size();
        if (part.size() > 1 || words.size() == 1)
            parts += matchOfNamePart(part, prefix);
    }
    if (parts.isEmpty())
        parts += matchOfNamePart(QString::fromStdString(words.front()), true);
    return grouped(parts, u" AND "_s);
}

std::optional<QString> matchOf(const Query& query) {
    switch (query.kind) {
    case Query::Kind::All: return matchOfAll(query.children);
    case Query::Kind::Any: return matchOfAny(query.children);
    case Query::Kind::Not: return std::nullopt;
    case Query::Kind::Term: break;
    }
    const auto* text = std::get_if<TextTerm>(&query.term);
    return text && !text->exact ? std::optional(matchOf(*text)) : std::nullopt;
}

QStringList phrasesOf(const QString& match) {
    static const QRegularExpression phrase(uR"((?:\w+ : )?"(?:[^"]|"")*"(?: \*)?)"_s);
    QStringList phrases;
    for (auto found = phrase.globalMatch(match); found.hasNext();)
        phrases += found.next().captured();
    return phrases;
}

} // namespace sheaf

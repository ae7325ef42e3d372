#include "library/search/text_test.h"

#include "query/words.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Of those that do not stand in the paper's own row as they are.
QList<QByteArray> putTogether(TextField field) {
    switch (field) {
    case TextField::Any: return {"summary"_ba, "tags"_ba, "note"_ba, "authors"_ba};
    case TextField::Summary: return {"summary"_ba};
    case TextField::Note: return {"note"_ba};
    case TextField::Title:
    case TextField::Abstract: break;
    }
    return {};
}

QList<QByteArray> inOwnRow(TextField field) {
    switch (field) {
    case TextField::Any: return {"p.abstract"_ba, "p.title"_ba};
    case TextField::Title: return {"p.title"_ba};
    case TextField::Abstract: return {"p.abstract"_ba};
    case TextField::Summary:
    case TextField::Note: break;
    }
    return {};
}

Sql holdsIn(const QByteArray& table, const QList<QByteArray>& columns, const TextTerm& term) {
    const QByteArray has = term.exact ? "has_phrase"_ba : "has_words"_ba;
    QList<Sql> tests;
    for (const QByteArray& column : columns)
        tests += Sql{has + "(ifnull("_ba + column + ", ''), ?, ?)"_ba,
                     {term.text, qint64(term.prefix || endsWide(term.text) ? 1 : 0)}};
    const Sql any = joined(tests, " OR "_ba, "0"_ba);
    return {"EXISTS (SELECT 1 FROM "_ba + table + " WHERE p.key = k.key AND "_ba + any.text + ")"_ba,
            any.values};
}

Sql negated(const Sql& condition) { return {"NOT "_ba + condition.text, condition.values}; }

} // namespace

Sql joined(const QList<Sql>& conditions, const QByteArray& by, const QByteArray& none) {
    if (conditions.isEmpty())
        return {none};
    Sql all{"("_ba};
    for (const Sql& condition : conditions) {
        all.text += all.text.size() > 1 ? by : QByteArray();
        all += condition;
    }
    all.text += ")"_ba;
    return all;
}

/// The abstract and the title hold most of what is looked for.
Sql holdsWords(const TextTerm& term) {
    QList<Sql> places;
    if (const auto own = inOwnRow(term.field); !own.isEmpty())
        places += holdsIn("papers p"_ba, own, term);
    if (const auto others = putTogether(term.field); !others.isEmpty())
        places += holdsIn("search_text p"_ba, others, term);
    return joined(places, " OR "_ba, "0"_ba);
}

Sql holdsWords(const Query& query) {
    QList<Sql> parts;
    for (const Query& child : query.children)
        parts += holdsWords(child);
    switch (query.kind) {
    case Query::Kind::All: return joined(parts, " AND "_ba, "1"_ba);
    case Query::Kind::Any: return joined(parts, " OR "_ba, "0"_ba);
    case Query::Kind::Not: return negated(parts.first());
    case Query::Kind::Term: break;
    }
    return holdsWords(std::get<TextTerm>(query.term));
}

} // namespace sheaf

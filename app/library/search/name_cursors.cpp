#include "library/connection.h"
#include "library/search/joined_cursors.h"
#include "library/search/term_cursors.h"
#include "library/search/text_test.h"
#include "library/search_match.h"
#include "papers/tag_key.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Sorts after every text that begins with `start`.
QString endOfPrefix(const QString& start) {
    constexpr char32_t last = 0x10FFFF;
    return start + QString::fromUcs4(&last, 1);
}

/// The column is the name, or begins with it.
Sql named(const QByteArray& column, const NameTerm& term) {
    if (term.prefix)
        return {"("_ba + column + " >= ? AND "_ba + column + " < ?)"_ba, {term.name, endOfPrefix(term.name)}};
    return {column + " = ?"_ba, {term.name}};
}

} // namespace

Keys TermCursors::beyondWords(const QueryTerm& term) {
    if (const auto* author = std::get_if<AuthorTerm>(&term))
        return tested(
            {"EXISTS (SELECT 1 FROM papers p WHERE p.key = k.key AND has_author(p.authors, ?, ?))"_ba,
             {author->name, qint64(author->prefix ? 1 : 0)}},
            readingSteps);
    return tested(holdsWords(std::get<TextTerm>(term)), readingSteps);
}

Keys TermCursors::ofTerm(const NameTerm& term) {
    switch (term.field) {
    case NameField::Category: return ofCategories(term);
    case NameField::Tag: return ofTags(term);
    case NameField::Id: return ofColumn("p.id"_ba, term);
    case NameField::Doi: return ofColumn("p.doi"_ba, term);
    case NameField::Source: return ofSources(term);
    case NameField::Engine: return ofSummaries("engine"_ba, term);
    case NameField::Language: return ofSummaries("language"_ba, term);
    case NameField::Watch: return ofRules("watched"_ba, term);
    case NameField::Rule: return ofRules("filtered"_ba, term);
    }
    return {};
}

Keys TermCursors::ofCategory(const QString& name) {
    return walked({.table = "paper_categories"_ba, .key = "paper"_ba, .where = {"category = ?"_ba, {name}}});
}

/// The name itself, and where it has no dot ("cs") what is below it.
Keys TermCursors::ofCategories(const NameTerm& term) {
    if (!term.prefix && term.name.contains(u'.'))
        return ofCategory(term.name);
    Sql names{"SELECT category FROM category_counts WHERE "_ba};
    names += named("category"_ba, term);
    if (!term.prefix) {
        names += {" OR "_ba};
        names += named("category"_ba, {.name = term.name + u'.', .prefix = true});
    }
    return ofEach(names, "paper_categories"_ba, "category"_ba);
}

/// A beginning is also that of the tags of which a well-known abbreviation begins so.
Keys TermCursors::ofTags(const NameTerm& term) {
    Sql tags{"SELECT DISTINCT tag FROM tag_keys WHERE key = ?"_ba, {tagKey(term.name)}};
    if (term.prefix) {
        const QString start = tagKeyStart(term.name);
        tags = {"SELECT DISTINCT tag FROM tag_keys WHERE (key >= ? AND key < ?)"_ba,
                {start, endOfPrefix(start)}};
        for (const QString& key : abbreviatedTagKeys(term.name))
            tags += {" OR key = ?"_ba, {key}};
    }
    return ofEach(tags, "paper_tags"_ba, "tag"_ba);
}

Keys TermCursors::ofSources(const NameTerm& term) {
    Sql names{"SELECT source FROM source_counts WHERE "_ba};
    names += named("source"_ba, term);
    return ofEach(names, "paper_sources"_ba, "source"_ba);
}

Keys TermCursors::ofColumn(const QByteArray& column, const NameTerm& term) {
    Sql holds = named(column, term);
    holds += {" AND "_ba + column + " <> ''"_ba};
    return gathered(
        {"SELECT p.key FROM papers p WHERE "_ba + holds.text, holds.values},
        {"EXISTS (SELECT 1 FROM papers p WHERE p.key = k.key AND "_ba + holds.text + ")"_ba, holds.values});
}

/// Of a paper's current summary.
Keys TermCursors::ofSummaries(const QByteArray& column, const NameTerm& term) {
    Sql holds = named("s."_ba + column, term);
    if (!term.prefix) {
        holds += {" AND EXISTS (SELECT 1 FROM papers p WHERE p.key = s.paper AND p.summary = s.id)"_ba};
        return walked({.table = "summaries s"_ba, .key = "s.paper"_ba, .where = holds});
    }
    return walked({.table = "papers p"_ba,
                   .key = "p.key"_ba,
                   .where = {"p.summary IS NOT NULL AND EXISTS (SELECT 1 FROM summaries s WHERE s.id = "
                             "p.summary AND "_ba +
                                 holds.text + ")"_ba,
                             holds.values}});
}

/// What rules made of papers; the name is a rule's.
Keys TermCursors::ofRules(const QByteArray& table, const NameTerm& term) {
    Sql rules{"SELECT id FROM rules WHERE "_ba};
    rules += named("name"_ba, term);
    return ofEach(rules, table, "rule"_ba);
}

} // namespace sheaf

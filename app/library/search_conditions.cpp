#include "library/search_conditions.h"

#include "library/search_match.h"
#include "papers/tag_key.h"
#include "query/words.h"

#include <QTimeZone>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostDaysOfAFew = 7;

/// Sorts after every text that begins with `start`.
QString endOfPrefix(const QString& start) {
    constexpr char32_t last = 0x10FFFF;
    return start + QString::fromUcs4(&last, 1);
}

/// As SQLite's lower() does it.
QString asciiLower(QString text) {
    for (QChar& c : text) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(c.unicode() + (u'a' - u'A'));
    }
    return text;
}

Condition ofPaper(Lead lead, const Sql& holds) { return {.holds = holds, .lead = lead, .where = holds}; }

Condition ofPaperText(const QByteArray& column, const QString& name, bool prefix, Lead lead) {
    if (prefix)
        return ofPaper(lead,
                       {"("_ba + column + " >= ? AND "_ba + column + " < ?)"_ba, {name, endOfPrefix(name)}});
    return ofPaper(lead, {column + " = ?"_ba, {name}});
}

/// The name itself, and where it has no dot ("cs") what is below it; as texts because a range of categories
/// by an index would be walked for every paper.
Condition categoryTerm(const NameTerm& term) {
    if (!term.prefix && term.name.contains(u'.'))
        return categoryCondition(term.name);
    const auto all = "' ' || lower(p.categories) || ' '"_ba;
    const QString start = u' ' + asciiLower(term.name);
    if (term.prefix)
        return {.holds = {"instr("_ba + all + ", ?) > 0"_ba, {start}}};
    return {.holds = {"(instr("_ba + all + ", ?) > 0 OR instr("_ba + all + ", ?) > 0)"_ba,
                      {QString(start + u' '), QString(start + u'.')}}};
}

/// The tags whose key begins so, and those of which a well-known abbreviation does.
Condition tagPrefix(const QString& text) {
    const QString start = tagKeyStart(text);
    Sql holds{"EXISTS (SELECT 1 FROM paper_tags x JOIN tag_keys t ON t.tag = x.tag WHERE x.paper = @key "
              "AND ((t.key >= ? AND t.key < ?)"_ba,
              {start, endOfPrefix(start)}};
    for (const QString& key : abbreviatedTagKeys(text))
        holds += {" OR t.key = ?"_ba, {key}};
    holds += {"))"_ba};
    return {.holds = holds};
}

Condition tagTerm(const NameTerm& term) {
    if (term.prefix)
        return tagPrefix(term.name);
    const QString name = tagKey(term.name);
    const auto tag = ".tag = (SELECT tag FROM tag_keys WHERE key = ?)"_ba;
    return {
        .holds = {"EXISTS (SELECT 1 FROM paper_tags x WHERE x.paper = @key AND x"_ba + tag + ")"_ba, {name}},
        .lead = Lead::Some,
        .from = "paper_tags lead",
        .key = "lead.paper",
        .where = {"lead"_ba + tag, {name}}};
}

Condition doiTerm(const NameTerm& term) {
    Condition condition = ofPaperText("p.doi"_ba, term.name, term.prefix, Lead::One);
    condition.where.text += " AND p.doi <> ''"_ba;
    condition.holds = {"("_ba + condition.where.text + ")"_ba, condition.where.values};
    return condition;
}

Condition sourceTerm(const NameTerm& term) {
    if (term.prefix)
        return {
            .holds = {
                "EXISTS (SELECT 1 FROM listings l WHERE l.paper = @key AND l.source >= ? AND l.source < ?)"_ba,
                {term.name, endOfPrefix(term.name)}}};
    return {.holds = {"EXISTS (SELECT 1 FROM paper_sources o WHERE o.source = ? AND o.paper = @key)"_ba,
                      {term.name}},
            .lead = Lead::Many,
            .from = "paper_sources lead",
            .key = "lead.paper",
            .where = {"lead.source = ?", {term.name}}};
}

Condition summaryTerm(const QByteArray& column, const NameTerm& term) {
    const Condition name = ofPaperText("s."_ba + column, term.name, term.prefix, Lead::Never);
    Sql holds{"(p.summary IS NOT NULL AND EXISTS (SELECT 1 FROM summaries s WHERE s.id = p.summary AND "_ba};
    holds += name.holds;
    holds += {"))"_ba};
    return ofPaper(Lead::Some, holds);
}

/// What rules made of papers; `name` is a rule's.
Condition ruleTerm(const QByteArray& table, const NameTerm& term) {
    const QByteArray name = term.prefix ? " IN (SELECT id FROM rules WHERE name >= ? AND name < ?)"_ba
                                        : " IN (SELECT id FROM rules WHERE name = ?)"_ba;
    QList<SqlValue> values{term.name};
    if (term.prefix)
        values += endOfPrefix(term.name);
    return {.holds = {"EXISTS (SELECT 1 FROM "_ba + table + " u WHERE u.paper = @key AND u.rule"_ba + name +
                          ")"_ba,
                      values},
            .lead = Lead::Some,
            .where = {"p.key IN (SELECT u.paper FROM "_ba + table + " u WHERE u.rule"_ba + name + ")"_ba,
                      values}};
}

/// Papers that have a row in that table.
Condition anyRuleCondition(const QByteArray& table) {
    return {.holds = {"EXISTS (SELECT 1 FROM "_ba + table + " u WHERE u.paper = @key)"_ba},
            .lead = Lead::Some,
            .where = {"p.key IN (SELECT u.paper FROM "_ba + table + " u)"_ba}};
}

Condition conditionOfTerm(const NameTerm& term) {
    switch (term.field) {
    case NameField::Category: return categoryTerm(term);
    case NameField::Tag: return tagTerm(term);
    case NameField::Id: return ofPaperText("p.id"_ba, term.name, term.prefix, Lead::One);
    case NameField::Doi: return doiTerm(term);
    case NameField::Source: return sourceTerm(term);
    case NameField::Engine: return summaryTerm("engine"_ba, term);
    case NameField::Language: return summaryTerm("language"_ba, term);
    case NameField::Watch: return ruleTerm("watched"_ba, term);
    case NameField::Rule: return ruleTerm("filtered"_ba, term);
    }
    return {};
}

/// `column` between two values, where they are given.
Sql between(const QByteArray& column, const std::optional<SqlValue>& from,
            const std::optional<SqlValue>& to) {
    Sql sql{column + " IS NOT NULL"_ba};
    if (from)
        sql += {" AND "_ba + column + " >= ?"_ba, {*from}};
    if (to)
        sql += {" AND "_ba + column + " <= ?"_ba, {*to}};
    return sql;
}

Sql inParentheses(const Sql& sql) { return {"("_ba + sql.text + ")"_ba, sql.values}; }

Condition listed(const std::optional<QDate>& from, const std::optional<QDate>& to, const QString& source) {
    const auto number = [](const std::optional<QDate>& day) {
        return day ? std::optional<SqlValue>(qint64(dayNumber(*day))) : std::nullopt;
    };
    Sql days = between("l.day"_ba, number(from), number(to));
    if (!source.isEmpty())
        days += {" AND l.source = ?"_ba, {source}};
    Sql holds{"EXISTS (SELECT 1 FROM listings l WHERE l.paper = @key AND "_ba};
    Sql where{"p.key IN (SELECT l.paper FROM listings l WHERE "_ba};
    for (Sql* sql : {&holds, &where}) {
        *sql += days;
        *sql += {")"_ba};
    }
    const bool few = from && to && from->daysTo(*to) < mostDaysOfAFew;
    return {.holds = holds, .lead = few ? Lead::Few : Lead::Many, .where = where};
}

Condition submitted(const DayTerm& term) {
    const auto seconds = [](const std::optional<QDate>& day, int more) {
        return day ? std::optional<SqlValue>(day->addDays(more).startOfDay(Qt::UTC).toSecsSinceEpoch() - more)
                   : std::nullopt;
    };
    return ofPaper(Lead::Many,
                   inParentheses(between("p.published"_ba, seconds(term.from, 0), seconds(term.to, 1))));
}

Condition conditionOfTerm(const DayTerm& term) {
    return term.submitted ? submitted(term) : listed(term.from, term.to, {});
}

Condition conditionOfTerm(const ScoreTerm& term) {
    const auto value = [](const std::optional<int>& score) {
        return score ? std::optional<SqlValue>(qint64(*score)) : std::nullopt;
    };
    return ofPaper(Lead::Some, inParentheses(between("p.score"_ba, value(term.from), value(term.to))));
}

Condition readingCondition(const QByteArray& column, Lead lead) {
    const auto marked = "."_ba + column + " = 1"_ba;
    return {.holds = {"EXISTS (SELECT 1 FROM reading r WHERE r.paper = @key AND r"_ba + marked + ")"_ba},
            .lead = lead,
            .from = "reading lead",
            .key = "lead.paper",
            .where = {"lead"_ba + marked}};
}

/// A job that failed counts only until a later one is queued, or a summary is there.
Condition failedCondition() {
    return {.holds = {"(p.summary IS NULL AND ifnull((SELECT j.state FROM jobs j WHERE j.paper = p.key "
                      "ORDER BY j.id DESC LIMIT 1), 0) = 4)"_ba},
            .lead = Lead::Few,
            .where = {"p.key IN (SELECT paper FROM jobs WHERE state = 4)"_ba},
            .leadsTooMany = true};
}

Condition updatedCondition() {
    return {.holds = {"EXISTS (SELECT 1 FROM updates u WHERE u.paper = @key)"_ba},
            .lead = Lead::Few,
            .from = "updates lead",
            .key = "lead.paper"};
}

Condition conditionOfTerm(const FlagTerm& term) {
    switch (term.flag) {
    case Flag::Starred: return readingCondition("starred"_ba, Lead::Few);
    case Flag::Unread:
        return {.holds = {"NOT EXISTS (SELECT 1 FROM reading r WHERE r.paper = @key AND r.read = 1)"_ba}};
    case Flag::Read: return readingCondition("read"_ba, Lead::Some);
    case Flag::Hidden: return readingCondition("hidden"_ba, Lead::Few);
    case Flag::Summarised: return ofPaper(Lead::Some, {"p.summary IS NOT NULL"_ba});
    case Flag::Failed: return failedCondition();
    case Flag::Withdrawn: return ofPaper(Lead::Some, {"p.withdrawn = 1"_ba});
    case Flag::Updated: return updatedCondition();
    case Flag::Filtered: return anyRuleCondition("filtered"_ba);
    case Flag::Watched: return anyRuleCondition("watched"_ba);
    }
    return {};
}

Condition conditionOfTerm(const TextTerm& term) { return matchCondition(matchOf(term)); }
Condition conditionOfTerm(const AuthorTerm& term) { return matchCondition(matchOf(term)); }

QList<QByteArray> columnsOf(TextField field) {
    switch (field) {
    case TextField::Any: return {"title"_ba, "authors"_ba, "abstract"_ba, "summary"_ba, "tags"_ba, "note"_ba};
    case TextField::Title: return {"title"_ba};
    case TextField::Abstract: return {"abstract"_ba};
    case TextField::Summary: return {"summary"_ba};
    case TextField::Note: return {"note"_ba};
    }
    return {};
}

Sql hasExactly(const TextTerm& term) {
    Sql sql{"EXISTS (SELECT 1 FROM search_text v WHERE v.key = @key AND (0"_ba};
    for (const QByteArray& column : columnsOf(term.field))
        sql += {" OR has_phrase(ifnull(v."_ba + column + ", ''), ?, ?)"_ba,
                {term.text, qint64(term.prefix || endsWide(term.text) ? 1 : 0)}};
    sql += {"))"_ba};
    return sql;
}

} // namespace

Condition conditionOf(const QueryTerm& term) {
    return std::visit([](const auto& plain) { return conditionOfTerm(plain); }, term);
}

Condition beyondMatch(const QueryTerm& term) {
    if (const auto* author = std::get_if<AuthorTerm>(&term))
        return {.holds = {"has_author(p.authors, ?, ?)"_ba, {author->name, qint64(author->prefix ? 1 : 0)}}};
    return {.holds = hasExactly(std::get<TextTerm>(term))};
}

Condition listedCondition(const Selection& selection) {
    if (!selection.from && !selection.to)
        return sourceTerm({NameField::Source, selection.source});
    return listed(selection.from, selection.to, selection.source);
}

Condition categoryCondition(const QString& category) {
    return {.holds = {"EXISTS (SELECT 1 FROM paper_categories c WHERE c.category = ? AND c.paper = @key)"_ba,
                      {category}},
            .lead = Lead::Many,
            .from = "paper_categories lead",
            .key = "lead.paper",
            .where = {"lead.category = ?", {category}}};
}

Condition minimumScoreCondition(int score) { return conditionOfTerm(ScoreTerm{.from = score}); }

Condition matchCondition(const QString& match) {
    return {.holds = {"@key IN (SELECT rowid FROM search WHERE search MATCH ?)"_ba, {match}},
            .lead = Lead::Words,
            .from = "search lead",
            .key = "lead.rowid",
            .where = {"lead.search MATCH ?", {match}}};
}

} // namespace sheaf

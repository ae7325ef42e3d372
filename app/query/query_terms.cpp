#include "query/query_terms.h"

#include "papers/arxiv_id.h"
#include "query/query_parser.h"
#include "query/query_values.h"
#include "query/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

Query termQuery(QueryTerm term) { return {.kind = Query::Kind::Term, .term = std::move(term)}; }

bool hasWords(const QString& text) { return !WordSplitter().words(text).empty(); }

TermReading textTerm(TextField field, const QueryToken& token) {
    if (!hasWords(token.text))
        return {};
    const bool exact = token.kind == QueryToken::Kind::Phrase && hasDiacritics(token.text);
    return {termQuery(TextTerm{field, token.text, token.prefix, exact})};
}

TermReading authorTerm(const QueryToken& token) {
    if (!hasWords(token.text))
        return {};
    return {termQuery(AuthorTerm{token.text.simplified(), token.prefix})};
}

QString withoutDoiAddress(QString text) {
    for (const QString& start : {u"https://"_s, u"http://"_s, u"dx."_s, u"doi.org/"_s, u"doi:"_s}) {
        if (text.startsWith(start, Qt::CaseInsensitive))
            text = text.mid(start.size());
    }
    return text;
}

TermReading nameTerm(NameField field, const QueryToken& token) {
    QString name = token.text.simplified();
    if (field == NameField::Doi)
        name = withoutDoiAddress(name);
    if (const auto id = field == NameField::Id ? ArxivId::parse(name) : std::nullopt)
        name = id->id;
    return name.isEmpty() ? TermReading() : TermReading{termQuery(NameTerm{field, name, token.prefix})};
}

QString problemOf(FieldName field) {
    const auto say = [](const char* text) { return QCoreApplication::translate("Query", text); };
    if (field == FieldName::Score)
        return say(QT_TRANSLATE_NOOP(
            "Query", "“score:” takes a number from 0 to 100 or a range with the smaller number "
                     "first, as in score:80, score:>=80 or score:60..80"));
    if (field == FieldName::Is)
        return say(QT_TRANSLATE_NOOP("Query", "after “is:” write one of %1")).arg(queryFlags().join(u", "_s));
    return say(QT_TRANSLATE_NOOP(
                   "Query", "“%1:” takes a year, a month, a day or a range with the earlier one first, as "
                            "in %1:2026, %1:2026-01, %1:2026-01-06 or %1:2025-11..2026-01"))
        .arg(fieldNames()[static_cast<int>(field)]);
}

template <class T>
TermReading valueTerm(FieldName field, const std::optional<T>& term) {
    if (!term)
        return {{}, problemOf(field)};
    return {termQuery(*term)};
}

TermReading dayTerm(FieldName field, const QueryToken& token) {
    auto days = readDays(token.text);
    if (days && field != FieldName::Day)
        days->of = field == FieldName::Read ? DayTerm::Of::Reading : DayTerm::Of::Submission;
    return valueTerm(field, days);
}

TermReading likeTerm(const QueryToken& token) {
    const QString text = token.text.simplified();
    const auto id = ArxivId::parse(text);
    return text.isEmpty() ? TermReading() : TermReading{termQuery(LikeTerm{id ? id->id : text})};
}

TermReading flagTerm(const QueryToken& token) {
    const auto flag = readFlag(token.text);
    return valueTerm(FieldName::Is, flag ? std::optional(FlagTerm{*flag}) : std::nullopt);
}

} // namespace

TermReading readBareTerm(const QueryToken& token) {
    const auto id = token.kind == QueryToken::Kind::Word ? ArxivId::parse(token.text) : std::nullopt;
    if (!id)
        return textTerm(TextField::Any, token);
    const Query paper =
        termQuery(NameTerm{NameField::Id, id->id, token.prefix && token.text.endsWith(id->id)});
    if (!token.text.startsWith(id->id, Qt::CaseInsensitive))
        return {paper};
    return {{.kind = Query::Kind::Any, .children = {paper, textTerm(TextField::Any, token).query}}};
}

TermReading readTerm(FieldName field, const QueryToken& token) {
    switch (field) {
    case FieldName::Title: return textTerm(TextField::Title, token);
    case FieldName::Abstract: return textTerm(TextField::Abstract, token);
    case FieldName::Summary: return textTerm(TextField::Summary, token);
    case FieldName::Note: return textTerm(TextField::Note, token);
    case FieldName::Author: return authorTerm(token);
    case FieldName::Category: return nameTerm(NameField::Category, token);
    case FieldName::Tag: return nameTerm(NameField::Tag, token);
    case FieldName::Id: return nameTerm(NameField::Id, token);
    case FieldName::Doi: return nameTerm(NameField::Doi, token);
    case FieldName::Source: return nameTerm(NameField::Source, token);
    case FieldName::Engine: return nameTerm(NameField::Engine, token);
    case FieldName::Language: return nameTerm(NameField::Language, token);
    case FieldName::Watch: return nameTerm(NameField::Watch, token);
    case FieldName::Rule: return nameTerm(NameField::Rule, token);
    case FieldName::Day:
    case FieldName::Submitted:
    case FieldName::Read: return dayTerm(field, token);
    case FieldName::Score: return valueTerm(field, readScores(token.text));
    case FieldName::Is: return flagTerm(token);
    case FieldName::Like: return likeTerm(token);
    }
    return {};
}

bool mayBecomeRight(FieldName field, const QString& value) {
    if (field == FieldName::Is)
        return std::ranges::any_of(
            queryFlags(), [&](const QString& flag) { return flag.startsWith(value, Qt::CaseInsensitive); });
    return std::ranges::all_of(value, [](QChar letter) { return u"0123456789.-<>= "_s.contains(letter); });
}

QString exampleOf(FieldName field) {
    static const QStringList examples = {u"title:attention"_s, u"abstract:\"large language\""_s,
                                         u"summary:faster"_s,  u"author:\"Y LeCun\""_s,
                                         u"cat:cs.CL"_s,       u"tag:llm"_s,
                                         u"note:later"_s,      u"id:2601.01739"_s,
                                         u"doi:10.1000/182"_s, u"source:arxiv"_s,
                                         u"engine:offline"_s,  u"lang:en"_s,
                                         u"watch:lecun"_s,     u"rule:surveys"_s,
                                         u"day:2026-01"_s,     u"submitted:2026-01"_s,
                                         u"read:2026-01-06"_s, u"score:>=80"_s,
                                         u"is:starred"_s,      u"like:2601.01739"_s};
    return examples[static_cast<int>(field)];
}

} // namespace sheaf

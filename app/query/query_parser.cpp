#include "query/query_parser.h"

#include "papers/arxiv_id.h"
#include "query/query_lexer.h"
#include "query/query_terms.h"

#include <QCoreApplication>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

using Kind = QueryToken::Kind;

constexpr int deepest = 50; // recursion here, and in what SQLite makes of the tree, must end

Query joined(Query::Kind kind, QList<Query> children) {
    children.removeIf([](const Query& child) { return child.isEverything(); });
    if (children.size() == 1)
        return children.first();
    return children.isEmpty() ? Query() : Query{.kind = kind, .children = std::move(children)};
}

class Parser {
  public:
    Parser(const QString& text, const QueryOptions& options)
        : m_tokens(queryTokens(text)), m_options(options) {}

    ParsedQuery parse() {
        Query query = readAny();
        return {m_error ? Query() : query, m_error};
    }

  private:
    const QueryToken& now() const { return m_tokens[m_at]; }
    bool is(Kind kind) const { return now().kind == kind; }
    const QueryToken& take() { return m_tokens[m_at++]; }

    Query readAny() {
        QList<Query> alternatives = {readAll()};
        while (is(Kind::Or)) {
            take();
            alternatives += readAll();
        }
        return joined(Query::Kind::Any, alternatives);
    }

    Query readAll() {
        QList<Query> parts;
        while (!is(Kind::End) && !is(Kind::Or)) {
            if (!is(Kind::Close))
                parts += readPart();
            else if (m_depth > 0)
                break;
            else
                take();
        }
        return joined(Query::Kind::All, parts);
    }

    Query readPart() {
        switch (now().kind) {
        case Kind::Without: take(); return negated(mayNegate() ? readPart() : Query());
        case Kind::Open: return readGroup();
        case Kind::Field: return readFielded();
        case Kind::UnknownField: return unknownField(take());
        default: return readValue(take());
        }
    }

    bool mayNegate() const { return !is(Kind::End) && !is(Kind::Or) && !is(Kind::Close); }

    static Query negated(Query query) {
        return query.isEverything() ? query : Query{.kind = Query::Kind::Not, .children = {std::move(query)}};
    }

    Query readGroup() {
        const QueryToken& open = take();
        if (++m_depth > deepest)
            fail(open,
                 QCoreApplication::translate("Query", "there are too many parentheses inside each other"));
        Query inside = m_error ? Query() : readAny();
        --m_depth;
        if (is(Kind::Close))
            take();
        return inside;
    }

    Query readFielded() {
        const QueryToken field = take();
        const auto outer = std::exchange(m_field, field.field);
        Query query = is(Kind::Open)                       ? readGroup()
                      : is(Kind::Word) || is(Kind::Phrase) ? readValue(take())
                                                           : missingValue(field);
        m_field = outer;
        return query;
    }

    bool isBeingTyped(const QueryToken& token) const {
        const bool open = token.kind == Kind::Field ? is(Kind::End) : !token.finished;
        return m_options.prefixLastWord && open;
    }

    /// The first letter of a word begins half of all words: wait for the second. A Chinese character is a
    /// word.
    bool saysTooLittle(const QueryToken& token) const {
        const bool isText = !m_field || *m_field <= FieldName::Author || *m_field == FieldName::Note;
        return isText && token.text.size() == 1 && token.text[0].unicode() < 0x2E80;
    }

    Query readValue(QueryToken token) {
        const bool typed = isBeingTyped(token);
        if (typed && saysTooLittle(token))
            return {};
        token.prefix = token.prefix || typed;
        const TermReading reading = m_field ? readTerm(*m_field, token) : readBareTerm(token);
        const bool mayGoOn = typed && m_field && mayBecomeRight(*m_field, token.text);
        if (!reading.problem.isEmpty() && !mayGoOn)
            fail(token, reading.problem);
        return reading.query;
    }

    Query missingValue(const QueryToken& field) {
        if (!isBeingTyped(field))
            fail(field, QCoreApplication::translate("Query", "something must follow “%1:”, as in %2")
                            .arg(field.text, exampleOf(field.field)));
        return {};
    }

    Query unknownField(const QueryToken& token) {
        fail(token,
             QCoreApplication::translate("Query", "there is no field “%1”; write one of %2, or put the words "
                                                  "in quotes")
                 .arg(token.text, queryFields().join(u", "_s)));
        return {};
    }

    void fail(const QueryToken& token, const QString& problem) {
        if (m_error)
            return;
        const QString sentence =
            QCoreApplication::translate("Query", "The search cannot be understood at character %1: %2.")
                .arg(token.position + 1)
                .arg(problem);
        m_error = QueryError{token.position, token.length, sentence};
    }

    QList<QueryToken> m_tokens;
    QueryOptions m_options;
    qsizetype m_at = 0;
    int m_depth = 0;
    std::optional<FieldName> m_field;
    std::optional<QueryError> m_error;
};

} // namespace

ParsedQuery parseQuery(const QString& text, const QueryOptions& options) {
    return Parser(text, options).parse();
}

Result<Query> readQuery(const QString& text, const QueryOptions& options) {
    ParsedQuery parsed = parseQuery(text, options);
    if (parsed.error)
        return Error{ErrorKind::Usage, parsed.error->sentence};
    return parsed.query;
}

QStringList queryFields() { return fieldNames(); }

QStringList queryFlags() {
    return {u"starred"_s, u"unread"_s,    u"read"_s,    u"later"_s,    u"hidden"_s, u"summarised"_s,
            u"failed"_s,  u"withdrawn"_s, u"updated"_s, u"filtered"_s, u"watched"_s};
}

} // namespace sheaf

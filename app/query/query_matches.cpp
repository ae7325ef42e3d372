#include "query/query_matches.h"

#include "base/math_spans.h"
#include "base/text.h"
#include "query/author_match.h"
#include "query/query_parser.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool covers(TextField field, TextPart part) {
    switch (field) {
    case TextField::Any: return true;
    case TextField::Title: return part == TextPart::Title;
    case TextField::Abstract: return part == TextPart::Abstract;
    case TextField::Summary: return part == TextPart::Summary;
    case TextField::Note: return part == TextPart::Note;
    }
    return false;
}

bool isSame(const std::string& word, const std::string& asked, bool open) {
    return open ? word.compare(0, asked.size(), asked) == 0 : word == asked;
}

QList<TextRange> joined(QList<TextRange> ranges) {
    std::sort(ranges.begin(), ranges.end(),
              [](const TextRange& a, const TextRange& b) { return a.start < b.start; });
    QList<TextRange> apart;
    for (const TextRange& range : ranges) {
        if (!apart.isEmpty() && range.start < apart.last().end())
            apart.last().size = std::max(apart.last().end(), range.end()) - apart.last().start;
        else
            apart += range;
    }
    return apart;
}

void leaveOutMath(QStringView text, QList<TextRange>& ranges) {
    if (!text.contains(u'$') && !text.contains(u'\\'))
        return;
    const QList<TextRange> spans = mathSpans(text);
    ranges.removeIf([&](const TextRange& range) {
        return std::any_of(spans.begin(), spans.end(), [&](const TextRange& span) {
            return range.start < span.end() && span.start < range.end();
        });
    });
}

/// Where each byte of the UTF-8 text stands in UTF-16, and one past its end.
std::vector<qsizetype> utf16Places(const QByteArray& utf8) {
    std::vector<qsizetype> places;
    places.reserve(size_t(utf8.size()) + 1);
    qsizetype place = 0;
    qsizetype width = 0; // of the character before
    for (const char byte : utf8) {
        const auto bits = static_cast<unsigned char>(byte);
        if ((bits & 0xC0U) != 0x80U) {
            place += width;
            width = bits >= 0xF0U ? 2 : 1;
        }
        places.push_back(place);
    }
    places.push_back(place + width);
    return places;
}

} // namespace

QueryMatches::QueryMatches(const Query& query) { collect(query); }

QueryMatches QueryMatches::ofSearch(const QString& search, bool asTyped) {
    const ParsedQuery parsed = parseQuery(search, {.prefixLastWord = asTyped});
    return parsed.error ? QueryMatches() : QueryMatches(parsed.query);
}

void QueryMatches::collect(const Query& query) {
    if (query.kind == Query::Kind::Not)
        return;
    for (const Query& child : query.children)
        collect(child);
    if (query.kind != Query::Kind::Term)
        return;
    if (const auto* text = std::get_if<TextTerm>(&query.term))
        add(*text);
    else if (const auto* author = std::get_if<AuthorTerm>(&query.term))
        add(*author);
}

void QueryMatches::add(const TextTerm& term) {
    SoughtText sought{.field = term.field,
                      .words = m_folded.words(term.text),
                      .exact = term.exact ? m_exact.words(exactForm(term.text)) : Words(),
                      .open = term.prefix || endsWide(term.text)};
    if (!sought.words.empty())
        m_texts.push_back(std::move(sought));
}

void QueryMatches::add(const AuthorTerm& term) {
    if (Words parts = m_folded.words(term.name); !parts.empty())
        m_authors.push_back({std::move(parts), term.prefix});
}

std::vector<QueryMatches::Token> QueryMatches::tokens(QStringView text) const {
    struct Collector final : WordSink {
        explicit Collector(std::vector<qsizetype> utf16) : places(std::move(utf16)) {}
        bool take(std::string_view word, int start, int end) override {
            const qsizetype from = places[size_t(start)];
            found.push_back({std::string(word), {from, places[size_t(end)] - from}});
            return true;
        }
        std::vector<qsizetype> places;
        std::vector<Token> found;
    };
    const QByteArray utf8 = text.toUtf8();
    Collector collector(utf16Places(utf8));
    m_folded.split({utf8.constData(), size_t(utf8.size())}, collector);
    return std::move(collector.found);
}

bool QueryMatches::isExactly(const SoughtText& sought, QStringView text) const {
    const Words words = m_exact.words(exactForm(text.toString()));
    if (words.size() < sought.exact.size())
        return false;
    for (size_t at = 0; at < sought.exact.size(); ++at) {
        if (!isSame(words[at], sought.exact[at], sought.open && at + 1 == sought.exact.size()))
            return false;
    }
    return true;
}

void QueryMatches::findText(const SoughtText& sought, QStringView text, const std::vector<Token>& tokens,
                            QList<TextRange>& found) const {
    const size_t count = sought.words.size();
    for (size_t first = 0; first + count <= tokens.size(); ++first) {
        size_t same = 0;
        while (same < count &&
               isSame(tokens[first + same].word, sought.words[same], sought.open && same + 1 == count))
            ++same;
        if (same < count)
            continue;
        const TextRange last = tokens[first + count - 1].range;
        const QString lastWord = QString::fromStdString(sought.words.back());
        // A pair of Chinese characters stands for its first one where the search ends in that.
        const bool cut = endsWide(lastWord) && lastWord.size() < last.size;
        const qsizetype start = tokens[first].range.start;
        const TextRange range{start, last.start + (cut ? lastWord.size() : last.size) - start};
        if (sought.exact.empty() || isExactly(sought, text.mid(range.start, range.size)))
            found += range;
    }
}

void QueryMatches::findAuthor(const SoughtAuthor& sought, const std::vector<Token>& name,
                              QList<TextRange>& found) {
    Words parts;
    for (const Token& token : name)
        parts.push_back(token.word);
    if (!isAuthor(parts, sought.parts, sought.open))
        return;
    for (const Token& token : name) {
        for (size_t at = 0; at < sought.parts.size(); ++at) {
            if (isAuthor({token.word}, {sought.parts[at]}, sought.open && at + 1 == sought.parts.size()))
                found += token.range;
        }
    }
}

void QueryMatches::findAuthors(QStringView text, const std::vector<Token>& tokens,
                               QList<TextRange>& found) const {
    std::vector<Token> name;
    for (size_t at = 0; at < tokens.size(); ++at) {
        name.push_back(tokens[at]);
        const qsizetype end = tokens[at].range.end();
        const bool last = at + 1 == tokens.size();
        if (!last && !text.mid(end, tokens[at + 1].range.start - end).contains(u','))
            continue;
        for (const SoughtAuthor& sought : m_authors)
            findAuthor(sought, name, found);
        name.clear();
    }
}

QList<TextRange> QueryMatches::in(QStringView text, TextPart part) const {
    const bool forAuthors = part == TextPart::Authors && !m_authors.empty();
    const bool forTexts = std::any_of(m_texts.begin(), m_texts.end(), [part](const SoughtText& sought) {
        return covers(sought.field, part);
    });
    if (!forAuthors && !forTexts)
        return {};
    const std::vector<Token> words = tokens(text);
    QList<TextRange> found;
    for (const SoughtText& sought : m_texts) {
        if (covers(sought.field, part))
            findText(sought, text, words, found);
    }
    if (forAuthors)
        findAuthors(text, words, found);
    leaveOutMath(text, found);
    return joined(found);
}

QString snippetOf(const QString& text, TextPart part, const QueryMatches& matches, qsizetype length) {
    const QString line = oneLine(text);
    const QList<TextRange> found = matches.in(line, part);
    if (found.isEmpty())
        return {};
    constexpr qsizetype before = 40;
    qsizetype start = std::max<qsizetype>(0, found.first().start - before);
    if (start > 0) {
        const qsizetype blank = line.indexOf(u' ', start);
        start = blank >= 0 && blank < found.first().start ? blank + 1 : start;
    }
    const QString piece = line.mid(start, std::max(length, found.first().end() - start));
    return (start > 0 ? u"…"_s : QString()) + piece +
           (start + piece.size() < line.size() ? u"…"_s : QString());
}

} // namespace sheaf

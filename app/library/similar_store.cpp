#include "library/similar_store.h"

#include "library/connection.h"
#include "library/similar_candidates.h"
#include "library/word_postings.h"
#include "papers/withdrawal.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRead = 300;

/// A paper without an abstract is what its summaries say.
const auto textColumn = "iif(p.abstract <> '', p.abstract, p.pick_summary || ' ' || "
                        "ifnull((SELECT t.summary FROM search_text t WHERE t.key = p.key), ''))"_ba;

struct Texts {
    QString title;
    QString text;
};

/// What it said before it was withdrawn.
Result<std::optional<Texts>> earlierTexts(Connection& connection, PaperKey paper) {
    Statement statement = connection.prepare(
        "SELECT title, abstract FROM paper_versions WHERE paper = ? ORDER BY version DESC LIMIT 1"_ba);
    std::optional<Texts> texts;
    if (statement.with(paper).step())
        texts = Texts{statement.text(0), statement.text(1)};
    const Outcome outcome = statement.outcome();
    return outcome ? Result<std::optional<Texts>>(texts) : outcome.error();
}

Result<Texts> textsOf(Connection& connection, PaperKey paper) {
    Statement statement = connection.prepare("SELECT p.title, p.withdrawn, "_ba + textColumn +
                                             " FROM papers p WHERE p.key = ?"_ba);
    Texts texts;
    bool withdrawn = false;
    if (statement.with(paper).step()) {
        texts = {statement.text(0), statement.text(2)};
        withdrawn = statement.flag(1);
    }
    if (const Outcome outcome = statement.outcome(); !outcome)
        return outcome.error();
    if (!withdrawn || !saysWithdrawn({}, texts.text))
        return texts;
    const auto earlier = earlierTexts(connection, paper);
    return earlier ? Result<Texts>(earlier->value_or(Texts{texts.title, {}})) : earlier.error();
}

struct Candidate {
    SimilarPaper paper;
    PaperWords words;
};

Result<std::vector<Candidate>> readCandidates(Connection& connection, PaperWordReader& reader,
                                              const std::vector<PaperKey>& papers) {
    std::vector<Candidate> candidates;
    for (const PaperKey key : papers) {
        Statement row = connection.prepare(
            "SELECT p.id, p.title, p.primary_category, p.published, "_ba + textColumn +
            " FROM papers p WHERE p.key = ? AND p.withdrawn = 0 "
            "AND NOT EXISTS (SELECT 1 FROM reading r WHERE r.paper = p.key AND r.hidden = 1) "
            "AND NOT EXISTS (SELECT 1 FROM filtered f WHERE f.paper = p.key)"_ba);
        if (row.with(key).step()) {
            SimilarPaper paper{.key = key,
                               .id = row.text(0),
                               .title = row.text(1),
                               .primaryCategory = row.text(2),
                               .published = row.time(3).date()};
            PaperWords words = reader.read(paper.title, row.text(4));
            candidates.push_back({std::move(paper), std::move(words)});
        }
        if (const Outcome read = row.outcome(); !read)
            return read.error();
    }
    return candidates;
}

double usualLength(const std::vector<Candidate>& candidates) {
    double sum = 0;
    for (const Candidate& candidate : candidates)
        sum += candidate.words.length;
    return candidates.empty() ? 0 : sum / double(candidates.size());
}

} // namespace

Result<QList<SimilarPaper>> SimilarStore::nearest(PaperKey paper, int most) {
    const auto texts = textsOf(m_connection, paper);
    if (!texts)
        return texts.error();
    PaperWordReader reader;
    const PaperWords words = reader.read(texts->title, texts->text);
    WordPostings postings(m_connection);
    if (const Outcome looked = postings.lookAround(); !looked)
        return looked.error();
    auto found = similarCandidates(postings, words, mostRead);
    if (!found)
        return found.error();
    std::erase(found->papers, paper);
    auto candidates = readCandidates(m_connection, reader, found->papers);
    if (!candidates)
        return candidates.error();
    const Nearness nearness(words, found->rarities, usualLength(*candidates));
    QList<SimilarPaper> near;
    for (Candidate& candidate : *candidates) {
        candidate.paper.nearness = nearness.of(candidate.words);
        near += std::move(candidate.paper);
    }
    std::sort(near.begin(), near.end(), [](const SimilarPaper& a, const SimilarPaper& b) {
        return std::pair(a.nearness, a.key) > std::pair(b.nearness, b.key);
    });
    return near.mid(0, most);
}

} // namespace sheaf

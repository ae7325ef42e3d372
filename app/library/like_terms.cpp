#include "library/like_terms.h"

#include "library/paper_store.h"
#include "library/similar_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace sheaf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sheaf::LikeTerms)
};

constexpr int mostAlone = 20;
constexpr int mostToChooseFrom = 200;

bool isAlone(const Selection& selection, const Query& search) {
    const Selection bare{
        .search = selection.search, .searchAsTyped = selection.searchAsTyped, .order = selection.order};
    return search.kind == Query::Kind::Term && selection == bare;
}

Outcome fill(Connection& connection, LikeTerm& term, bool typing, int most) {
    const auto paper = PaperStore(connection).find(term.id);
    if (!paper)
        return paper.error();
    if (!*paper)
        return typing ? Outcome()
                      : Error{ErrorKind::Usage, Words::tr("“like:” needs a paper of the library, and it "
                                                          "has no paper %1.")
                                                    .arg(term.id)};
    const auto nearest = SimilarStore(connection).nearest(**paper, most);
    if (!nearest)
        return nearest.error();
    term.papers = {**paper};
    for (const SimilarPaper& near : *nearest)
        term.papers += near.key;
    return {};
}

Outcome fillAll(Connection& connection, Query& query, bool typing, int most) {
    if (auto* term = std::get_if<LikeTerm>(&query.term); term && query.kind == Query::Kind::Term)
        return fill(connection, *term, typing, most);
    for (Query& child : query.children)
        if (const Outcome filled = fillAll(connection, child, typing, most); !filled)
            return filled;
    return {};
}

/// One that every paper found must be like; null where there is none.
const LikeTerm* leadingTerm(const Query& query) {
    if (query.kind == Query::Kind::Term)
        return std::get_if<LikeTerm>(&query.term);
    if (query.kind != Query::Kind::All)
        return nullptr;
    for (const Query& child : query.children)
        if (const LikeTerm* term = leadingTerm(child))
            return term;
    return nullptr;
}

} // namespace

Outcome fillLikeTerms(Connection& connection, const Selection& selection, Query& search) {
    return fillAll(connection, search, selection.searchAsTyped,
                   isAlone(selection, search) ? mostAlone : mostToChooseFrom);
}

bool goesByLikeness(SortOrder order, const Query& search) {
    return order == SortOrder::Relevance && leadingTerm(search);
}

void sortByLikeness(const Query& search, QList<PaperKey>& papers) {
    const LikeTerm* term = leadingTerm(search);
    std::sort(papers.begin(), papers.end(),
              [term](PaperKey a, PaperKey b) { return term->papers.indexOf(a) < term->papers.indexOf(b); });
}

} // namespace sheaf

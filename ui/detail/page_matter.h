#pragma once

#include "papers/day.h"
#include "papers/figure.h"
#include "papers/paper_update.h"
#include "papers/similar_paper.h"
#include "papers/taste_opinion.h"
#include "papers/trust.h"

#include <QSet>

#include <optional>

namespace sheaf {

/// The sentence of a summary that the reader clicked, and what it rests on.
struct ShownGround {
    int sentence = 0; ///< counted through the summary, see sentence_links.h
    Ground::Kind kind = Ground::Kind::None;
    QString source = {}; ///< the sentence of what was read, where Found

    bool operator==(const ShownGround&) const = default;
};

/// All that the page of one paper is made of. What is not known is left out.
struct PageMatter {
    DayEntry entry = {};
    std::optional<PaperTrust> trust = {};
    std::optional<ShownGround> ground = {};
    std::optional<TasteOpinion> taste = {};
    Figure figure = {}; ///< empty where there is none
    std::optional<PaperUpdate> update = {};
    QString search = {};              ///< its words are marked
    QList<SimilarPaper> similar = {}; ///< nearest first
    QList<Summary> summaries = {};    ///< every one of the paper, newest first
    bool otherSummary = false;        ///< the entry's is not the library's current one
    QList<VersionText> earlier = {};  ///< what earlier versions said, the first first
    QSet<QString> followed = {};      ///< authors, as authorKey() gives their names
    bool everyAuthor = false;         ///< none is folded away

    bool operator==(const PageMatter&) const = default;
};

} // namespace sheaf

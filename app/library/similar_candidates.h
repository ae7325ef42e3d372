#pragma once

#include "base/result.h"
#include "papers/paper.h"
#include "similar/nearness.h"

#include <vector>

namespace sheaf {

class WordPostings;

/// Papers that share words with one, and what the search for them showed of its words.
struct SimilarCandidates {
    std::vector<PaperKey> papers; ///< those that share most first
    Nearness::Rarities rarities;  ///< of all words of the paper
};

/// At most `most` papers that share the rare words of `words`: as many of its words, rare ones first, as
/// have some hundred thousand places in the archive together.
Result<SimilarCandidates> similarCandidates(WordPostings& postings, const PaperWords& words, int most);

} // namespace sheaf

#pragma once

#include "query/words.h"

#include <QString>

#include <string>
#include <unordered_map>
#include <unordered_set>

namespace sheaf {

/// What a paper is about, by its words: folded, as the search index holds them.
struct PaperWords {
    std::unordered_map<std::string, float> counts; ///< how often each stands there
    std::unordered_set<std::string> pairs;         ///< words that follow each other, parted by a blank
    float length = 0;                              ///< of all counts
};

/// Reads papers one after the other. What it learns of characters is kept: not for two threads at once.
class PaperWordReader {
  public:
    /// A word of the title counts as three. TeX formulas, addresses, numbers and what any abstract is written
    /// with ("we", "novel") are no words.
    PaperWords read(const QString& title, const QString& text);

  private:
    WordSplitter m_splitter;
};

} // namespace sheaf

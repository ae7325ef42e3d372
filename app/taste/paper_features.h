#pragma once

#include "papers/paper.h"

#include <QString>
#include <QStringList>

#include <string>
#include <utility>
#include <vector>

namespace sheaf {

/// What a taste can hang on: a word of a paper, one of its authors, categories or tags, and how often it
/// occurs. Names are UTF-8 behind a letter for their kind, so that the author "Long" is not the word.
using PaperFeature = std::pair<std::string, float>;

/// Reads papers one after the other. What it learns of characters is kept: not for two threads at once.
class PaperFeatures {
  public:
    PaperFeatures();
    ~PaperFeatures();
    PaperFeatures(const PaperFeatures&) = delete;
    PaperFeatures& operator=(const PaperFeatures&) = delete;

    /// Each feature once, in no order. A word of the title counts as three; TeX formulas, addresses and what
    /// any abstract is written with ("we", "novel") are no words.
    std::vector<PaperFeature> of(const Paper& paper, const QStringList& tags);

    /// As a reader would say it: "diffusion", "Yann LeCun", "cs.CV".
    static QString shownName(const std::string& feature);

  private:
    class Reader;
    std::unique_ptr<Reader> m_reader;
};

} // namespace sheaf

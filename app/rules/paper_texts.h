#pragma once

#include "papers/rule.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace sheaf {

class WordSplitter;

/// A paper's texts in the forms that clauses compare, each made when it is first asked for: one paper is held
/// against many clauses. Not longer-lived than the subject.
class PaperTexts {
  public:
    enum Field { Title, Abstract, Comment };
    using Words = std::vector<std::string>;

    PaperTexts(const RuleSubject& subject, WordSplitter& splitter)
        : m_subject(subject), m_splitter(splitter) {}

    const RuleSubject& subject() const { return m_subject; }

    /// TeX's accents as letters.
    const QString& plain(Field field);
    const QString& folded(Field field);
    const Words& words(Field field);

    /// Of each author's name.
    const QStringList& plainNames();
    const std::vector<Words>& names();

  private:
    const QString& original(Field field) const;

    const RuleSubject& m_subject;
    WordSplitter& m_splitter;
    std::array<std::optional<QString>, 3> m_plain;
    std::array<std::optional<QString>, 3> m_folded;
    std::array<std::optional<Words>, 3> m_words;
    std::optional<QStringList> m_plainNames;
    std::optional<std::vector<Words>> m_names;
};

} // namespace sheaf

#include "similar/paper_words.h"

#include "query/telling_words.h"

namespace sheaf {

namespace {

constexpr float titleWeight = 3;

class Counter final : public WordSink {
  public:
    Counter(PaperWords& words, float weight) : m_words(words), m_weight(weight) {}

    bool take(std::string_view word, int /*start*/, int /*end*/) override {
        std::string name(word);
        if (!saysSomething(word) || isFiller(name))
            return true;
        m_words.length += m_weight;
        if (!m_last.empty())
            m_words.pairs.insert(m_last + ' ' + name);
        m_words.counts[name] += m_weight;
        m_last = std::move(name);
        return true;
    }

  private:
    PaperWords& m_words;
    float m_weight;
    std::string m_last;
};

} // namespace

PaperWords PaperWordReader::read(const QString& title, const QString& text) {
    PaperWords words;
    Counter ofTitle(words, titleWeight);
    m_splitter.split(prose(title).toStdString(), ofTitle);
    Counter ofText(words, 1);
    m_splitter.split(prose(text).toStdString(), ofText);
    return words;
}

} // namespace sheaf

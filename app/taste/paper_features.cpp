#include "taste/paper_features.h"

#include "base/english_words.h"
#include "query/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr char wordKind = 'w';
constexpr char authorKind = 'a';
constexpr char categoryKind = 'c';
constexpr char tagKind = 't';
constexpr float titleWeight = 3;

/// Formulas and addresses hold letters that are no words.
QString prose(QString text) {
    static const QRegularExpression noProse(
        uR"(\$[^$]{0,400}\$|\\\(.{0,400}?\\\)|\\[A-Za-z]+|https?://\S+)"_s);
    return text.contains(u'$') || text.contains(u'\\') || text.contains(u"://"_s)
               ? text.replace(noProse, u" "_s)
               : text;
}

bool isNumber(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Words that any abstract is written with; as reasons they would tell a reader nothing.
bool isFiller(const std::string& word) {
    static const std::unordered_set<std::string> fillers = [] {
        std::unordered_set<std::string> words;
        for (const QSet<QString>& list : {stopWords(), paperWords()})
            for (const QString& filler : list)
                words.insert(filler.toStdString());
        return words;
    }();
    return fillers.contains(word);
}

bool saysSomething(std::string_view word) { return word.size() > 1 && !isNumber(word); }

} // namespace

class PaperFeatures::Reader : public WordSink {
  public:
    bool take(std::string_view word, int /*start*/, int /*end*/) override {
        if (saysSomething(word))
            add(wordKind, word, m_weight);
        return true;
    }

    void read(const QString& text, float weight) {
        m_weight = weight;
        m_splitter.split(prose(text).toStdString(), *this);
    }

    void add(char kind, std::string_view name, float weight) {
        m_name.assign(1, kind).append(name);
        m_counts[m_name] += weight;
    }

    std::vector<PaperFeature> taken() {
        std::vector<PaperFeature> features;
        features.reserve(m_counts.size());
        for (const auto& [name, count] : m_counts)
            if (name.front() != wordKind || !isFiller(name.substr(1)))
                features.emplace_back(name, count);
        m_counts.clear();
        return features;
    }

  private:
    WordSplitter m_splitter;
    std::unordered_map<std::string, float> m_counts;
    std::string m_name;
    float m_weight = 1;
};

PaperFeatures::PaperFeatures() : m_reader(std::make_unique<Reader>()) {}

PaperFeatures::~PaperFeatures() = default;

std::vector<PaperFeature> PaperFeatures::of(const Paper& paper, const QStringList& tags) {
    m_reader->read(paper.title, titleWeight);
    m_reader->read(paper.abstract, 1);
    for (const Author& author : paper.authors)
        m_reader->add(authorKind, author.name.toStdString(), 1);
    for (const QString& category : paper.categories)
        m_reader->add(categoryKind, category.toStdString(), 1);
    for (const QString& tag : tags)
        m_reader->add(tagKind, tag.toStdString(), 1);
    return m_reader->taken();
}

QString PaperFeatures::shownName(const std::string& feature) {
    return QString::fromStdString(feature.substr(1));
}

} // namespace sheaf

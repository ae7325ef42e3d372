#include "taste/paper_features.h"

#include "query/telling_words.h"
#include "query/words.h"

#include <unordered_map>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr char wordKind = 'w';
constexpr char authorKind = 'a';
constexpr char categoryKind = 'c';
constexpr char tagKind = 't';
constexpr float titleWeight = 3;

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

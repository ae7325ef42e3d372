#include "support/invented_marks.h"

#include <algorithm>
#include <cmath>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int tagsInAll = 2000;

/// Small numbers far more often than great ones.
int often(std::mt19937& random, int limit) {
    const double share = std::uniform_real_distribution<double>(0, 1)(random);
    return std::min(limit - 1, int(std::pow(double(limit), share)) - 1);
}

} // namespace

MarkInventor::MarkInventor(unsigned seed) : m_random(seed), m_seed(seed) {
    m_tags = {u"llm"_s, u"vision"_s, u"Học máy"_s,  u"图像"_s,
              u"rl"_s,  u"theory"_s, u"robotics"_s, u"survey"_s};
    while (m_tags.size() < tagsInAll)
        m_tags += u"topic-%1"_s.arg(m_tags.size());
}

bool MarkInventor::happens(double share) {
    return std::uniform_real_distribution<double>(0, 1)(m_random) < share;
}

QString MarkInventor::tag() { return m_tags.at(often(m_random, tagsInAll)); }

QString MarkInventor::text(const QString& language, int words) {
    static const QStringList terms{u"机器学习"_s, u"深度学习"_s, u"语言模型"_s,
                                   u"图像"_s,     u"数据"_s,     u"方法"_s};
    if (language == u"zh")
        return m_texts.chinese(words) + terms.at(below(int(terms.size()))) + m_texts.chinese(words);
    return language == u"vi" ? m_texts.vietnamese(words) : m_texts.text(words);
}

Summary MarkInventor::summary() {
    const int kind = below(100);
    const QString language = kind < 60 ? u"en"_s : kind < 85 ? u"zh"_s : u"vi"_s;
    Summary summary{.tldr = text(language, 25),
                    .motivation = text(language, 20),
                    .method = text(language, 30),
                    .result = text(language, 20),
                    .conclusion = text(language, 15)};
    for (int tags = 1 + below(4); tags > 0; --tags)
        summary.tags += tag();
    summary.tags.removeDuplicates();
    if (!happens(0.05))
        summary.score = std::clamp(int(std::normal_distribution<double>(65, 13)(m_random)), 0, 100);
    summary.scoreReason = text(language, 8);
    summary.provenance = {.engine = happens(0.01)  ? u"trial"_s
                                    : happens(0.3) ? u"offline"_s
                                                   : u"work"_s,
                          .model = u"invented"_s,
                          .promptVersion = u"summary-1"_s,
                          .rubricVersion = u"1"_s,
                          .language = language,
                          .paperVersion = 1,
                          .made = QDateTime(QDate(2026, 1, 31), QTime(8, 0), Qt::UTC)};
    return summary;
}

InventedMarks MarkInventor::of(qint64 number, double share) {
    m_random.seed(m_seed + unsigned(number) * 2654435761U);
    InventedMarks marks;
    if (happens(share))
        marks.summary = summary();
    if (happens(share / 5))
        marks.upvotes = often(m_random, 300);
    marks.starred = happens(share / 10);
    marks.read = happens(share);
    marks.hidden = happens(share / 30);
    if (happens(share / 20))
        marks.note = text(u"en"_s, 12);
    if (happens(share / 20))
        marks.tag = tag();
    return marks;
}

} // namespace sheaf::test

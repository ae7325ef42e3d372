#include "digests/arxiv_listing_fields.h"

#include "digests/arxiv_listing_lines.h"

#include <algorithm>
#include <array>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Where a field may stand among the others: a later step never comes before an earlier one. Forks put the
/// remarks in two places.
struct Step {
    ArxivField field;
    int weight; ///< the format's own win over those of forks, the TL;DR over all that stands before it
};

constexpr std::array steps = {
    Step{ArxivField::Category, 2}, Step{ArxivField::Categories, 1}, Step{ArxivField::Keywords, 1},
    Step{ArxivField::Comment, 1},  Step{ArxivField::Score, 2},      Step{ArxivField::Recommendation, 2},
    Step{ArxivField::Tldr, 8},     Step{ArxivField::Remarks, 1},    Step{ArxivField::Motivation, 2},
    Step{ArxivField::Method, 2},   Step{ArxivField::Result, 2},     Step{ArxivField::Conclusion, 2},
    Step{ArxivField::Remarks, 1},  Step{ArxivField::Abridged, 1},   Step{ArxivField::TranslatedAbstract, 1},
    Step{ArxivField::Abstract, 2},
};

struct Label {
    ArxivField field;
    qsizetype length; ///< of the line, up to the value
};

/// How long "Motivation: " or "Motivation:** " is at the start of the text; 0 where it is not there.
qsizetype lengthOf(QStringView name, QStringView text, bool bold) {
    if (!text.startsWith(name))
        return 0;
    qsizetype length = name.size();
    if (length >= text.size() || (text[length] != u':' && text[length] != u'：'))
        return 0;
    ++length;
    if (bold && !text.sliced(length).startsWith(u"**"))
        return 0;
    length += bold ? 2 : 0;
    return length < text.size() && text[length] == u' ' ? length + 1 : length;
}

qsizetype lengthOf(ArxivField field, QStringView text, bool bold, const ArxivListingLabels& labels) {
    if (const qsizetype length = lengthOf(labels[field], text, bold); length > 0)
        return length;
    if (field == ArxivField::Tldr) // as the format's first months had it, and which labels in any language
                                   // may be mixed with
        for (const QStringView name : {u"TL;DR", u"TLDR", u"Task"})
            if (const qsizetype length = lengthOf(name, text, bold); length > 0)
                return length;
    return 0;
}

/// Forks write "**Motivation:** …" and "> **TL;DR:** …".
std::optional<Label> labelOf(QStringView line, const ArxivListingLabels& labels) {
    const qsizetype quote = line.startsWith(u"> ") ? 2 : 0;
    const bool bold = line.sliced(quote).startsWith(u"**");
    const qsizetype before = quote + (bold ? 2 : 0);
    for (int i = 0; i < arxivFieldCount; ++i)
        if (const qsizetype length = lengthOf(ArxivField(i), line.sliced(before), bold, labels); length > 0)
            return Label{ArxivField(i), before + length};
    return std::nullopt;
}

struct Candidate {
    ArxivFieldText text;
    int previous = -1; ///< the candidate before it in the best reading that ends here
};

/// The best reading so far, by the step it ends with.
class Readings {
  public:
    Readings() { m_last.fill(-1), m_weight.fill(0); }

    void add(const ArxivFieldText& text) {
        for (int step = int(steps.size()) - 1; step >= 0; --step)
            if (steps[size_t(step)].field == text.field)
                extend(step, text);
    }

    /// The best of all that end with the abstract, where there is one.
    QList<ArxivFieldText> best() const {
        const size_t end = m_last.back() >= 0 ? m_last.size() - 1 : bestBefore(m_last.size());
        QList<ArxivFieldText> fields;
        for (int i = end < m_last.size() ? m_last[end] : -1; i >= 0; i = m_candidates[i].previous)
            fields.prepend(m_candidates[i].text);
        return fields;
    }

  private:
    void extend(int step, const ArxivFieldText& text) {
        const size_t before = bestBefore(size_t(step));
        const bool begins = before == m_last.size();
        const int weight = (begins ? 0 : m_weight[before]) + steps[size_t(step)].weight;
        if (weight <= m_weight[size_t(step)])
            return;
        m_candidates.append({text, begins ? -1 : m_last[before]});
        m_last[size_t(step)] = int(m_candidates.size()) - 1;
        m_weight[size_t(step)] = weight;
    }

    size_t bestBefore(size_t step) const {
        size_t best = m_last.size();
        for (size_t i = 0; i < step; ++i)
            if (m_last[i] >= 0 && (best == m_last.size() || isBetter(i, best)))
                best = i;
        return best;
    }

    /// Of equals the one that ends earlier: what looks like a label stands behind the label of its text.
    bool isBetter(size_t a, size_t b) const {
        return m_weight[a] != m_weight[b]
                   ? m_weight[a] > m_weight[b]
                   : m_candidates[m_last[a]].text.line < m_candidates[m_last[b]].text.line;
    }

    QList<Candidate> m_candidates;
    std::array<int, steps.size()> m_last;
    std::array<int, steps.size()> m_weight;
};

qsizetype lastClosing(QStringView text) {
    constexpr auto tag = QStringView(u"</details>");
    for (qsizetype at = text.lastIndexOf(tag); at >= 0; at = at == 0 ? -1 : text.lastIndexOf(tag, at - 1))
        if (at == 0 || text[at - 1] == u'\n')
            return at;
    return -1;
}

qsizetype withoutBreaks(QStringView text, qsizetype from, qsizetype to, int most) {
    for (int i = 0; i < most && to > from && text[to - 1] == u'\n'; ++i)
        --to;
    return to;
}

class Parser {
  public:
    Parser(QStringView text, const ArxivListingLabels& labels) : m_text(text), m_labels(labels) {}

    ArxivFields parsed() {
        m_found.closed = lastClosing(m_text);
        m_end = m_found.closed >= 0 ? m_found.closed : m_text.size();
        while (m_at < m_end && !m_inAbstract)
            readLine();
        m_found.fields = m_readings.best();
        m_found.head = endOfHead();
        for (qsizetype i = 0; i < m_found.fields.size(); ++i)
            setEnd(i);
        return m_found;
    }

  private:
    void readLine() {
        const qsizetype start = m_at;
        const QStringView line = nextLine(m_text, m_at);
        const bool mayBeLabel = m_afterBreak;
        m_afterBreak = line.isEmpty();
        if (line.startsWith(u"<details>") && m_found.folded < 0)
            readFold(start);
        else if (const auto label = mayBeLabel ? labelOf(line, m_labels) : std::nullopt)
            addLabel({label->field, start, start + label->length, 0});
    }

    void readFold(qsizetype start) {
        m_found.folded = start;
        m_found.unfolded = m_at;
        m_afterBreak = true;
        qsizetype behind = m_at;
        const QStringView line = nextLine(m_text, behind).trimmed();
        if (!line.startsWith(u"<summary>"))
            return;
        m_found.unfolded = m_at = behind;
        if (line == u"<summary>Abstract</summary>") // the format's first month
            addLabel({ArxivField::Abstract, start, m_at, 0});
    }

    void addLabel(const ArxivFieldText& text) {
        m_readings.add(text);
        m_inAbstract = text.field == ArxivField::Abstract && m_found.folded >= 0;
    }

    qsizetype endOfHead() const {
        const qsizetype label = m_found.fields.isEmpty() ? m_end : m_found.fields.first().line;
        return m_found.folded >= 0 ? std::min(label, m_found.folded) : label;
    }

    void setEnd(qsizetype i) {
        ArxivFieldText& text = m_found.fields[i];
        const bool isLast = i + 1 == m_found.fields.size();
        qsizetype end = isLast ? m_end : m_found.fields[i + 1].line;
        int breaks = 2;
        if (text.line < m_found.folded && m_found.folded < end) {
            end = m_found.folded;
            breaks = 3; // two blank lines stand before the fold
        }
        if (isLast && m_found.closed < 0)
            breaks = int(end - text.from); // cut off: nothing says which breaks were the text's own
        text.to = withoutBreaks(m_text, text.from, std::max(text.from, end), breaks);
    }

    QStringView m_text;
    const ArxivListingLabels& m_labels;
    ArxivFields m_found;
    Readings m_readings;
    qsizetype m_at = 0;
    qsizetype m_end = 0;
    bool m_afterBreak = true;
    bool m_inAbstract = false;
};

} // namespace

bool isArxivLabelLine(QStringView line, const ArxivListingLabels& labels) {
    return line.startsWith(u"<details>") || line.startsWith(u"</details>") ||
           labelOf(line, labels).has_value();
}

ArxivFields arxivFields(QStringView text, const ArxivListingLabels& labels) {
    return Parser(text, labels).parsed();
}

} // namespace sheaf

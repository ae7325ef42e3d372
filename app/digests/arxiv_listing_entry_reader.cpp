#include "digests/arxiv_listing_entry.h"
#include "digests/arxiv_listing_failures.h"
#include "digests/arxiv_listing_fields.h"
#include "digests/arxiv_listing_guard.h"
#include "digests/arxiv_listing_lines.h"
#include "digests/arxiv_listing_paper.h"
#include "digests/arxiv_listing_score.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString shortened(QStringView text) {
    constexpr qsizetype longest = 60;
    const QString line = text.left(4 * longest).toString().simplified();
    return line.size() > longest ? line.left(longest) + u'…' : line;
}

QString said(const char* sentence) { return QCoreApplication::translate("ArxivListing", sentence); }

/// Lines that forks put behind a paper, and rules.
bool isOrnament(QStringView line) {
    return line.isEmpty() || line == u"---" || line.startsWith(u"[⬆") || isArxivAnchor(line);
}

/// Lines of one place that nothing can be made of; one remark for all.
struct Stray {
    qsizetype at = 0;
    int lines = 0;
    QString first;

    void add(QStringView line, qsizetype offset) {
        if (isOrnament(line.trimmed()) || ++lines > 1)
            return;
        at = offset;
        first = shortened(line);
    }
};

class Reader {
  public:
    Reader(QStringView text, const ArxivListingLabels& labels, QList<DigestRemark>& remarks)
        : m_text(text), m_labels(labels), m_remarks(remarks), m_found(arxivFields(text, labels)) {}

    DayEntry entry(QStringView heading) {
        setArxivHeading(m_entry.paper, heading);
        readHead();
        readFields();
        readCategories();
        readScore();
        decideSummary();
        remarkLost();
        return m_entry;
    }

  private:
    /// The authors, in forks the translated title before them and categories behind.
    void readHead() {
        const QStringView head = m_text.left(m_found.head);
        Stray stray;
        for (qsizetype from = 0; from < head.size();) {
            const qsizetype start = from;
            const QStringView line = nextLine(head, from);
            if (line.startsWith(u"> *") && line.endsWith(u'*') && line.size() > 4)
                addSection(translatedTitleSection, line.sliced(3).chopped(1).toString());
            else if (line.startsWith(u'*') && m_entry.paper.authors.isEmpty())
                setArxivAuthorLine(m_entry, line);
            else
                stray.add(line, start);
        }
        remark(stray);
    }

    void readFields() {
        for (ArxivFieldText field : m_found.fields) {
            if (field.field == ArxivField::Category || field.field == ArxivField::Categories)
                endWithLine(field);
            const QStringView text = m_text.sliced(field.from, field.to - field.from);
            m_texts.insert(field.field, withoutGuards(text.toString()));
        }
        m_entry.paper.abstract = m_texts.value(ArxivField::Abstract);
        for (const ArxivField field : {ArxivField::Keywords, ArxivField::Remarks, ArxivField::Abridged,
                                       ArxivField::TranslatedAbstract})
            addSection(arxivSectionOf(field), m_texts.value(field));
        if (const QString comment = m_texts.value(ArxivField::Comment); !comment.isEmpty()) {
            m_entry.paper.comment = comment;
            m_entry.extra[arxiv_extra::comment] = u"1"_s;
        }
    }

    /// Categories are one line; nothing else belongs below them.
    void endWithLine(ArxivFieldText& field) {
        qsizetype behind = field.from;
        const QStringView line = nextLine(m_text.left(field.to), behind);
        remarkStray(behind, field.to);
        field.to = field.from + line.size();
    }

    void readCategories() {
        if (m_texts.contains(ArxivField::Categories))
            setArxivCategories(m_entry, m_texts[ArxivField::Categories]);
        const QString category = m_texts.value(ArxivField::Category).simplified();
        if (category.isEmpty())
            return;
        m_entry.paper.primaryCategory = category;
        if (!m_entry.paper.categories.contains(category))
            m_entry.paper.categories.prepend(category);
    }

    void addSection(const QString& name, const QString& text) {
        if (isArxivPlaceholder(text))
            m_hasPlaceholder = true;
        else if (!text.isEmpty())
            m_summary.sections.append({name, text});
    }

    void readScore() {
        const QString text = m_texts.value(ArxivField::Score);
        const QString separator = u" | "_s + m_labels.tags + u':';
        const qsizetype bar = text.indexOf(separator);
        const QString score = text.left(bar).trimmed();
        m_summary.score = scoreFromArxiv(score);
        if (bar >= 0)
            m_summary.tags = tagsFromArxiv(text.sliced(bar + separator.size()).trimmed());
        if (!text.isEmpty() && text != scoreAgain())
            m_entry.extra[arxiv_extra::asGiven(ArxivField::Score)] = text;
        if (!score.isEmpty() && !m_summary.score && score != u"N/A"_s)
            remark(lineOf(ArxivField::Score),
                   said(QT_TRANSLATE_NOOP("ArxivListing", "The score “%1” is not one of 0 to 5."))
                       .arg(shortened(score)),
                   true);
    }

    QString scoreAgain() const {
        return (m_summary.score ? arxivScore(*m_summary.score) : u"N/A"_s) + u" | "_s + m_labels.tags +
               u": "_s + arxivTags(m_summary.tags);
    }

    /// A field's text, and empty for a placeholder.
    QString valueOf(ArxivField field) const {
        const QString text = m_texts.value(field);
        return isArxivPlaceholder(text) ? QString() : text;
    }

    void decideSummary() {
        for (const ArxivField field : arxivCoreFields)
            m_summary.*arxivSummaryText(field) = valueOf(field);
        m_summary.recommendation = m_texts.value(ArxivField::Recommendation);
        if (isSummary())
            keepSummary();
        else if (const QString failure = failureFound(); !failure.isEmpty())
            keepFailure(failure);
    }

    bool isSummary() const {
        const bool hasText = std::any_of(std::begin(arxivCoreFields), std::end(arxivCoreFields),
                                         [this](ArxivField field) { return !valueOf(field).isEmpty(); });
        return hasText || !valueOf(ArxivField::Recommendation).isEmpty() || !m_summary.tags.isEmpty() ||
               m_summary.score.value_or(0) > 0 || !m_summary.sections.isEmpty();
    }

    /// The first words that stand for a failed field; empty where the paper has no summary at all.
    QString failureFound() const {
        bool hasLabel = m_hasPlaceholder;
        for (const ArxivField field : arxivCoreFields) {
            hasLabel = hasLabel || m_texts.contains(field);
            if (isArxivPlaceholder(m_texts.value(field)))
                return arxivFailure(m_texts.value(field));
        }
        return hasLabel && m_found.closed >= 0 ? arxivFailure({}) : QString();
    }

    void keepSummary() {
        for (const ArxivField field : arxivCoreFields) {
            if (!isArxivPlaceholder(m_texts.value(field)))
                continue;
            m_entry.extra[arxiv_extra::asGiven(field)] = m_texts.value(field);
            remark(lineOf(field),
                   said(QT_TRANSLATE_NOOP(
                            "ArxivListing",
                            "“%1” stands for a part of the summary that failed; it is left empty."))
                       .arg(shortened(m_texts.value(field))));
        }
        m_entry.summary = m_summary;
    }

    void keepFailure(const QString& failure) {
        m_entry.failure = failure;
        m_entry.job = JobState::Failed;
        for (const ArxivField field : arxivCoreFields)
            if (m_texts.contains(field) && m_texts[field] != arxivPlaceholder(failure, field))
                m_entry.extra[arxiv_extra::asGiven(field)] = m_texts[field];
        remark(lineOf(ArxivField::Tldr),
               said(QT_TRANSLATE_NOOP("ArxivListing",
                                      "The digest holds no summary of this paper, only that it failed: %1"))
                   .arg(shortened(failure)));
    }

    void remarkLost() {
        if (m_found.closed < 0 && !m_texts.contains(ArxivField::Abstract))
            remark(0,
                   said(QT_TRANSLATE_NOOP("ArxivListing",
                                          "The text ends within this paper; what came before is kept.")),
                   true);
        else if (m_found.closed < 0)
            remark(0,
                   said(QT_TRANSLATE_NOOP(
                       "ArxivListing",
                       "The text ends within this paper's abstract; what there is of it is kept.")),
                   true);
        remarkBetween();
        if (m_found.closed >= 0) {
            qsizetype behind = m_found.closed;
            nextLine(m_text, behind);
            remarkStray(behind, m_text.size());
        }
    }

    /// Between the fold and the first label below it nothing should stand.
    void remarkBetween() {
        if (m_found.folded < 0)
            return;
        const qsizetype end = m_found.closed < 0 ? m_text.size() : m_found.closed;
        const auto first = std::find_if(m_found.fields.begin(), m_found.fields.end(),
                                        [this](const auto& field) { return field.line >= m_found.folded; });
        remarkStray(m_found.unfolded, first == m_found.fields.end() ? end : first->line);
    }

    void remarkStray(qsizetype from, qsizetype to) {
        Stray stray;
        while (from < to) {
            const qsizetype start = from;
            stray.add(nextLine(m_text, from), start);
        }
        remark(stray);
    }

    void remark(const Stray& stray) {
        if (stray.lines == 1)
            remark(stray.at,
                   said(QT_TRANSLATE_NOOP("ArxivListing",
                                          "This line belongs to no part of a paper and is left out: “%1”"))
                       .arg(stray.first),
                   true);
        else if (stray.lines > 1)
            remark(stray.at,
                   said(QT_TRANSLATE_NOOP(
                            "ArxivListing",
                            "From here on %1 lines belong to no part of a paper and are left out: “%2”"))
                       .arg(stray.lines)
                       .arg(stray.first),
                   true);
    }

    qsizetype lineOf(ArxivField field) const {
        for (const ArxivFieldText& found : m_found.fields)
            if (found.field == field)
                return found.line;
        return 0;
    }

    void remark(qsizetype offset, const QString& sentence, bool failure = false) {
        const int line = 1 + int(m_text.left(offset).count(u'\n'));
        m_remarks.append({line, sentence, failure});
    }

    QStringView m_text;
    const ArxivListingLabels& m_labels;
    QList<DigestRemark>& m_remarks;
    ArxivFields m_found;
    DayEntry m_entry;
    Summary m_summary;
    QHash<ArxivField, QString> m_texts;
    bool m_hasPlaceholder = false;
};

} // namespace

DayEntry readArxivEntry(QStringView heading, QStringView text, const ArxivListingLabels& labels,
                        QList<DigestRemark>& remarks) {
    return Reader(text, labels, remarks).entry(heading);
}

} // namespace sheaf

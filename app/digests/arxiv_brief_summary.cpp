#include "digests/arxiv_brief_summary.h"

#include "digests/arxiv_brief_lines.h"
#include "digests/digest_frame.h"
#include "digests/digest_text.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Another of the format's placeholders, where it ran without a model.
const QString noService = u"AI服务不可用"_s;

QString reasonBehind(const QString& failed, const QString& reason) { return failed + u'（' + reason + u'）'; }

/// The placeholder that a text is, or begins with before a reason; empty for any other text.
QString placeholderIn(const QString& text) {
    if (text == noService)
        return noService;
    for (const BriefLabels& labels : allBriefLabels())
        if (text == labels.failed || (text.startsWith(labels.failed + u'（') && text.endsWith(u'）')))
            return labels.failed;
    return {};
}

bool isNothing(const QString& text) { return text.isEmpty() || text == u"N/A"; }

class SummaryMaking {
  public:
    SummaryMaking(const QList<BriefPart>& parts, DayEntry& entry) : m_parts(parts), m_entry(entry) {}

    QList<DigestRemark> make() {
        for (const BriefPart& part : m_parts)
            if (part.field && part.field != BriefField::Links)
                m_texts[*part.field] = plainText(joinedLines(part.lines));
        if (const QString placeholder = failure(); !placeholder.isEmpty())
            keepAsFailed(placeholder);
        else
            keepAsSummary();
        return m_remarks;
    }

  private:
    /// The placeholder, if the answers that are there are nothing else. The sentence above them is then the
    /// abstract's beginning, and the keywords are words of the title.
    QString failure() const {
        QString placeholder;
        for (const BriefField field : {BriefField::Motivation, BriefField::Method, BriefField::Conclusion}) {
            const QString text = m_texts.value(field);
            if (isNothing(text))
                continue;
            placeholder = placeholderIn(text);
            if (placeholder.isEmpty())
                return {};
        }
        return placeholder.isEmpty() ? placeholderIn(m_texts.value(BriefField::Tldr)) : placeholder;
    }

    void keepAsFailed(const QString& placeholder) {
        const QString first = m_texts.value(BriefField::Tldr);
        const bool hasReason = first != placeholder && placeholderIn(first) == placeholder;
        m_entry.job = JobState::Failed;
        m_entry.failure = hasReason ? first.mid(placeholder.size() + 1).chopped(1) : placeholder;
        const BriefLabels& labels = labelsOf(placeholder);
        for (auto at = m_texts.cbegin(); at != m_texts.cend(); ++at)
            if (at.value() != briefPlaceholder(at.key(), m_entry.failure, labels))
                m_entry.extra[briefExtra(at.key())] = at.value();
        for (const BriefField field : briefFailureFields)
            if (!m_texts.contains(field))
                m_entry.extra[briefLeftOut(field)] = u"1"_s;
    }

    static const BriefLabels& labelsOf(const QString& placeholder) {
        const QList<BriefLabels>& all = allBriefLabels();
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const BriefLabels& labels) { return labels.failed == placeholder; });
        return found == all.end() ? all[0] : *found;
    }

    void keepAsSummary() {
        Summary summary;
        for (const BriefPart& part : m_parts) {
            if (!part.field)
                summary.sections.append({part.section, plainText(joinedLines(part.lines))});
            else if (part.field != BriefField::Links)
                take(summary, *part.field, part.line);
        }
        if (summary == Summary())
            return;
        summary.provenance.language = language();
        m_entry.summary = summary;
    }

    void take(Summary& summary, BriefField field, qsizetype line) {
        const QString text = m_texts[field];
        if (isNothing(text) || !placeholderIn(text).isEmpty() || isNoScore(field, text))
            m_entry.extra[briefExtra(field)] = text;
        else if (field == BriefField::Score)
            takeScore(summary, text, line);
        else if (field == BriefField::Keywords)
            summary.tags = keywords(written(field));
        else
            summary.*briefText(field) = text;
    }

    /// The format's own score where its program got only some of the answers.
    bool isNoScore(BriefField field, const QString& text) const {
        return field == BriefField::Score && text == u"0" &&
               std::any_of(m_texts.begin(), m_texts.end(),
                           [](const QString& answer) { return !placeholderIn(answer).isEmpty(); });
    }

    void takeScore(Summary& summary, const QString& text, qsizetype line) {
        summary.score = scoreOutOf100(text);
        if (summary.score)
            return;
        m_entry.extra[briefExtra(BriefField::Score)] = text;
        m_remarks.append(
            {int(line), DigestFrame::tr("%1 is no score from 0 to 100.").arg(quoted(text)), true});
    }

    /// The field as it stands in the file.
    QString written(BriefField field) const {
        const auto part = std::find_if(m_parts.begin(), m_parts.end(),
                                       [field](const BriefPart& one) { return one.field == field; });
        return part == m_parts.end() ? QString() : joinedLines(part->lines);
    }

    /// A model sometimes announced its list before giving it.
    static QStringList keywords(QString text) {
        static const QRegularExpression announcement(u"^生成[^，,\n]{0,12}[：:]\\s*"_s);
        return listItems(text.remove(announcement).replace(u'\n', u' '));
    }

    QString language() const {
        const QList<BriefLabels>& all = allBriefLabels();
        const auto uses = [this](const BriefLabels& labels) {
            return std::any_of(m_parts.begin(), m_parts.end(), [&](const BriefPart& part) {
                return part.field && part.label == labels.fields[int(*part.field)];
            });
        };
        const auto found = std::find_if(all.begin(), all.end(), uses);
        return found == all.end() ? all[0].code : found->code;
    }

    const QList<BriefPart>& m_parts;
    DayEntry& m_entry;
    QMap<BriefField, QString> m_texts;
    QList<DigestRemark> m_remarks;
};

} // namespace

std::optional<QString> briefPlaceholder(BriefField field, const QString& reason, const BriefLabels& labels) {
    switch (field) {
    case BriefField::Tldr:
        return reason.isEmpty() || reason == labels.failed ? labels.failed
                                                           : reasonBehind(labels.failed, digestLine(reason));
    case BriefField::Motivation:
    case BriefField::Method:
    case BriefField::Conclusion: return labels.failed;
    case BriefField::Score: return u"0"_s;
    default: return std::nullopt;
    }
}

QString briefExtra(BriefField field) { return u"field:%1"_s.arg(int(field)); }

QString briefLeftOut(BriefField field) { return u"left out:%1"_s.arg(int(field)); }

QList<DigestRemark> takeBriefSummary(const QList<BriefPart>& parts, DayEntry& entry) {
    return SummaryMaking(parts, entry).make();
}

} // namespace sheaf

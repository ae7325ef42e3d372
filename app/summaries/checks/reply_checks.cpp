#include "summaries/checks/reply_checks.h"

#include "summaries/checks/language.h"
#include "summaries/checks/numbers.h"
#include "summaries/checks/placeholder.h"
#include "summaries/checks/repetition.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReplyChecks)
};

/// A field's text under the name that the model knows it by.
struct FieldText {
    QString key;
    QString text;
};

bool isTranslation(const FormField& field) {
    return field.section == translatedTitleName || field.section == translatedAbstractName;
}

QList<FieldText> textsOf(const Summary& summary, const SummaryForm& form) {
    QList<FieldText> texts;
    for (const FormField& field : form.fields)
        if (field.kind == FormField::Kind::Text)
            texts += {field.key, formFieldText(summary, field)};
    return texts;
}

/// What a recommendation says of its own score is no number of the paper's.
QString withoutVerdict(const FieldText& field) {
    if (field.key != u"recommendation" && field.key != u"score_reason")
        return field.text;
    static const QRegularExpression verdict(
        u"\\d+(?:\\.\\d+)?\\s*(?:分(?!钟|类|之|子)|points?\\b|/\\s*(?:5|10|100)\\b|out of \\d+)|(?:而非|[评打得]分|分数?[为是]|score of|rating of|\\d+ for)\\s*\\d+"_s,
        QRegularExpression::CaseInsensitiveOption);
    return QString(field.text).remove(verdict);
}

class ReplyCheck {
  public:
    ReplyCheck(const Summary& summary, const SummaryInput& input)
        : m_summary(summary), m_input(input), m_texts(textsOf(summary, input.form)) {}

    CheckedReply result() {
        checkPlaceholders();
        checkRepetition();
        checkLanguage();
        checkPresence();
        checkNumbers();
        m_checked.complaint = m_complaints.join(u' ');
        return m_checked;
    }

  private:
    void mark(MarkKind kind, const QString& text, const QString& complaint) {
        m_checked.marks += {kind, text};
        if (!complaint.isEmpty())
            m_complaints += complaint;
    }

    void refuse(const QString& sentence) {
        if (!m_checked.refusal)
            m_checked.refusal = Error{ErrorKind::Malformed, sentence};
    }

    void checkPlaceholders() {
        for (const FieldText& field : m_texts) {
            if (!isPlaceholder(field.text) || field.text.isEmpty())
                continue;
            mark(MarkKind::Placeholder, field.key,
                 u"\"%1\" holds a placeholder instead of a text."_s.arg(field.key));
            if (field.key == u"tldr")
                refuse(
                    Words::tr("The model gave no summary but “%1”.").arg(field.text.simplified().left(120)));
        }
    }

    void checkRepetition() {
        for (const FormField& field : m_input.form.fields) {
            if (field.kind != FormField::Kind::Text || isTranslation(field) ||
                !repeatsAbstract(formFieldText(m_summary, field), m_input.paper.abstract))
                continue;
            mark(MarkKind::AbstractRepeated, field.key,
                 u"\"%1\" repeats the abstract: summarise it in your own words."_s.arg(field.key));
            if (field.key == u"tldr")
                refuse(Words::tr("The model repeated the abstract instead of summarising it."));
        }
    }

    void checkLanguage() {
        QStringList wrong;
        QStringList languages;
        for (const FieldText& field : m_texts)
            if (isInAnotherLanguage(field.text, m_input.language)) {
                wrong += field.key;
                languages += languageOf(field.text);
            }
        languages.removeDuplicates();
        if (!wrong.isEmpty())
            mark(MarkKind::WrongLanguage, u"%1: %2"_s.arg(wrong.join(u", "_s), languages.join(u", "_s)),
                 u"Not in the language asked for (%1): %2."_s.arg(m_input.language, wrong.join(u", "_s)));
    }

    /// One empty field is the model's honest answer where the text does not tell; most of them are none.
    void checkPresence() {
        QStringList missing;
        int texts = 0;
        for (const FormField& field : m_input.form.fields) {
            if (field.key == u"score_reason")
                continue;
            texts += field.kind == FormField::Kind::Text ? 1 : 0;
            if (formFieldText(m_summary, field).isEmpty())
                missing += field.key;
        }
        const bool bare =
            missing.contains(u"tags"_s) || missing.contains(u"score"_s) || missing.size() * 2 > texts;
        if (bare)
            mark(MarkKind::MissingFields, missing.join(u", "_s),
                 u"Missing: %1."_s.arg(missing.join(u", "_s)));
        if (m_summary.score && m_summary.scoreReason.isEmpty() && asksFor(u"score_reason"_s))
            mark(MarkKind::NoScoreReason, {}, u"\"score_reason\" is missing."_s);
    }

    /// Worth a mark, but not another question: most often a model says the same again.
    void checkNumbers() {
        QStringList texts;
        for (const FieldText& field : m_texts)
            texts += withoutVerdict(field);
        const Paper& paper = m_input.paper;
        const QString source =
            QStringList{paper.title, paper.abstract, paper.comment, m_input.text}.join(u"\n\n"_s);
        const QStringList unknown = numbersNotIn(source, texts.join(u"\n\n"_s));
        if (!unknown.isEmpty())
            mark(MarkKind::UnknownNumbers, unknown.join(u"; "_s), {});
    }

    bool asksFor(const QString& key) const {
        return std::any_of(m_input.form.fields.begin(), m_input.form.fields.end(),
                           [&key](const FormField& field) { return field.key == key; });
    }

    const Summary& m_summary;
    const SummaryInput& m_input;
    QList<FieldText> m_texts;
    CheckedReply m_checked;
    QStringList m_complaints;
};

} // namespace

CheckedReply checkReply(const Summary& summary, const SummaryInput& input) {
    return ReplyCheck(summary, input).result();
}

bool isBetter(const CheckedReply& second, const CheckedReply& first) {
    if (second.refusal)
        return false;
    return first.refusal || second.marks.size() < first.marks.size();
}

} // namespace sheaf

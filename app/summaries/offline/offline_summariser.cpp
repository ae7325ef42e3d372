#include "summaries/offline/offline_summariser.h"

#include "base/text.h"
#include "summaries/offline/interest_match.h"
#include "summaries/offline/keyphrases.h"
#include "summaries/offline/prose.h"
#include "summaries/offline/sentence_roles.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int tagCount = 5;

QString words(const char* text) { return QCoreApplication::translate("OfflineSummariser", text); }

QString quoted(const QStringList& texts) {
    QStringList quotes;
    for (const QString& text : texts)
        quotes += u'“' + text + u'”';
    return quotes.join(u", "_s);
}

QString reasonFor(const InterestHit& hit) {
    const QString named = quoted(hit.words);
    if (hit.inAbstract == 0)
        return words(QT_TRANSLATE_NOOP("OfflineSummariser", "%1 in the title")).arg(named);
    if (hit.inTitle == 0)
        return words(QT_TRANSLATE_NOOP("OfflineSummariser", "%1 in the abstract (%2×)"))
            .arg(named)
            .arg(hit.inAbstract);
    return words(QT_TRANSLATE_NOOP("OfflineSummariser", "%1 in the title and the abstract (%2×)"))
        .arg(named)
        .arg(hit.inAbstract);
}

QString reasonFor(const InterestMatch& match) {
    if (match.hits.isEmpty())
        return words(QT_TRANSLATE_NOOP("OfflineSummariser",
                                       "None of your interests is named in the title or the abstract."));
    QStringList reasons;
    for (const InterestHit& hit : match.hits)
        reasons += reasonFor(hit);
    return reasons.join(u"; "_s) + u'.';
}

QString recommendationFor(const InterestMatch& match, qsizetype interests) {
    if (match.hits.isEmpty())
        return {};
    QStringList names;
    for (const InterestHit& hit : match.hits)
        names += hit.interest;
    return words(QT_TRANSLATE_NOOP("OfflineSummariser", "Matches %1 of your %2 interests: %3."))
        .arg(match.hits.size())
        .arg(interests)
        .arg(names.join(u", "_s));
}

void score(Summary& summary, const SummaryInput& input, const QString& text, const QStringList& interests) {
    if (interests.isEmpty())
        return;
    const InterestMatch match = matchInterests(input.paper.title, text, interests);
    summary.score = match.score;
    summary.scoreReason = reasonFor(match);
    summary.recommendation = recommendationFor(match, interests.size());
}

void takeSentences(Summary& summary, const QString& title, const QString& text) {
    const SentenceRoles roles = rolesOf(title, sentencesOf(text));
    summary.tldr = roles.tldr;
    summary.motivation = roles.motivation;
    summary.method = roles.method;
    summary.result = roles.result;
    summary.conclusion = roles.conclusion;
}

/// The parts that a form asks for. A section gets the sentence that plays the part nearest to it; what has
/// none is left out, but for the one section that the form cannot be without, which gets the paper's main
/// sentence.
Summary inForm(const Summary& all, const SummaryForm& form) {
    Summary kept;
    for (const FormField& field : form.fields) {
        if (field.kind == FormField::Kind::Tags)
            kept.tags = all.tags;
        else if (field.kind == FormField::Kind::Score)
            kept.score = all.score;
        else if (field.text)
            kept.*field.text = all.*field.text;
        else if (const QString text = field.like ? all.*field.like : QString(); !text.isEmpty())
            kept.sections += SummarySection{field.section, text};
        else if (field.needed)
            kept.sections += SummarySection{field.section, all.tldr};
    }
    return kept;
}

/// "zh" for text that is mostly Chinese characters, "ja" and "ko" alike, else "en": the languages whose
/// sentences the word lists know apart.
QString languageByScript(const QString& text) {
    qsizetype letters = 0, han = 0, kana = 0, hangul = 0;
    for (const QChar c : text) {
        letters += c.isLetter() ? 1 : 0;
        han += c.script() == QChar::Script_Han ? 1 : 0;
        kana += c.script() == QChar::Script_Hiragana || c.script() == QChar::Script_Katakana ? 1 : 0;
        hangul += c.script() == QChar::Script_Hangul ? 1 : 0;
    }
    // A character of these says about as much as three Latin letters.
    if (3 * (han + kana + hangul) < letters)
        return u"en"_s;
    if (hangul > han + kana)
        return u"ko"_s;
    return 10 * kana > han ? u"ja"_s : u"zh"_s;
}

SummaryFailure nothingToRead() {
    return {{ErrorKind::NotFound,
             words(QT_TRANSLATE_NOOP("OfflineSummariser", "The paper has no abstract to take "
                                                          "sentences from."))}};
}

} // namespace

QString interestsRubric(const QStringList& interests) {
    QStringList plain;
    for (const QString& interest : interests)
        plain += folded(oneLine(interest));
    plain.sort();
    const QByteArray hash = QCryptographicHash::hash(plain.join(u'\n').toUtf8(), QCryptographicHash::Sha1);
    return u"interests-1-"_s + QString::fromLatin1(hash.toHex().first(8));
}

OfflineSummariser::OfflineSummariser(QString engineName, QStringList interests)
    : m_engineName(std::move(engineName)), m_interests(std::move(interests)) {}

SummaryAttempt OfflineSummariser::summarise(const SummaryInput& input, const CancelFlag& cancel) {
    if (cancel.raised())
        return SummaryFailure{
            {ErrorKind::Cancelled, words(QT_TRANSLATE_NOOP("OfflineSummariser", "Stopped."))},
            AfterFailure::Cancelled};
    const QString prose = proseOf(input.text);
    const QString text = prose.isEmpty() ? input.paper.abstract : prose;
    if (text.trimmed().isEmpty())
        return nothingToRead();
    Summary all;
    takeSentences(all, input.paper.title, text);
    all.tags = keyphrases(input.paper.title, text, tagCount);
    score(all, input, text, m_interests);
    Summary summary = inForm(all, input.form);
    summary.provenance = {.engine = m_engineName,
                          .extracted = true,
                          .model = u"Edmundson 1969"_s,
                          .rubricVersion = interestsRubric(m_interests),
                          .language = languageByScript(text),
                          .form = input.form.name,
                          .sourceText = input.sourceText,
                          .paperVersion = input.paper.version};
    return summary;
}

} // namespace sheaf

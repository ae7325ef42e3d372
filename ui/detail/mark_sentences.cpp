#include "ui/detail/mark_sentences.h"

#include "ui/detail/page_words.h"
#include "ui/detail/provenance_line.h"

#include <QMap>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString fieldName(const QString& key) {
    const std::pair<QString, QString> names[] = {
        {u"tldr"_s, PageWords::tr("TL;DR")},
        {u"motivation"_s, PageWords::tr("Motivation")},
        {u"method"_s, PageWords::tr("Method")},
        {u"result"_s, PageWords::tr("Result")},
        {u"conclusion"_s, PageWords::tr("Conclusion")},
        {u"recommendation"_s, PageWords::tr("Recommendation")},
        {u"tags"_s, PageWords::tr("Tags")},
        {u"score"_s, PageWords::tr("Score")},
        {u"score_reason"_s, PageWords::tr("Reason for the score")},
        {u"title_translated"_s, PageWords::tr("Translated title")},
        {u"abstract_translated"_s, PageWords::tr("Translated abstract")},
    };
    for (const auto& [known, name] : names)
        if (known == key)
            return name;
    QString name = key; // of a digest's form, whose fields speak for themselves
    name.replace(u'_', u' ');
    return name.left(1).toUpper() + name.mid(1);
}

QString fieldNames(const QStringList& keys) {
    QStringList names;
    for (const QString& key : keys)
        names += fieldName(key.trimmed());
    return names.join(u", "_s);
}

/// "method, result: en"
QString wrongLanguage(const QString& text, const QString& asked) {
    QStringList languages;
    for (const QString& code : text.section(u':', 1).simplified().split(u',', Qt::SkipEmptyParts))
        languages += languageTitle(code.trimmed());
    const QString fields = fieldNames(text.section(u':', 0, 0).split(u','));
    return languages.isEmpty()
               ? PageWords::tr("Not in %1 as asked for: %2.").arg(languageTitle(asked), fields)
               : PageWords::tr("In %1, not in %2 as asked for: %3.")
                     .arg(languages.join(u", "_s), languageTitle(asked), fields);
}

QString sentenceOf(MarkKind kind, const QString& text, const Provenance& provenance) {
    const auto fields = [&text] { return fieldNames(text.split(u',')); };
    switch (kind) {
    case MarkKind::WrongLanguage: return wrongLanguage(text, provenance.language);
    case MarkKind::AbstractRepeated: return PageWords::tr("Only repeats the abstract: %1.").arg(fields());
    case MarkKind::Placeholder: return PageWords::tr("Holds no text but a placeholder: %1.").arg(fields());
    case MarkKind::MissingFields: return PageWords::tr("Left out by the model: %1.").arg(fields());
    case MarkKind::NoScoreReason: return PageWords::tr("The model gave no reason for the score.");
    case MarkKind::UnknownNumbers:
        return provenance.sourceText == SourceText::Abstract
                   ? PageWords::tr("Numbers that are not in the abstract: %1.").arg(text)
                   : PageWords::tr("Numbers that are not in the paper's text: %1.").arg(text);
    case MarkKind::Instructions: break; // of the paper, not of the summary
    }
    return {};
}

} // namespace

QStringList markSentences(const Summary& summary) {
    QMap<MarkKind, QStringList> marks;
    for (const SummaryMark& mark : summary.marks)
        marks[mark.kind] += mark.text;
    QStringList sentences;
    for (auto it = marks.cbegin(); it != marks.cend(); ++it)
        sentences += sentenceOf(it.key(), it.value().join(u", "_s), summary.provenance);
    sentences.removeAll(QString());
    return sentences;
}

QString madeVisible(const QString& text) {
    QString visible;
    for (const char32_t letter : text.toUcs4()) {
        const bool tag = letter >= 0xE0020 && letter <= 0xE007E; // Unicode's tag characters: ASCII, unseen
        const char32_t shown = tag ? letter - 0xE0000 : letter;
        if (QChar::isPrint(shown) || QChar::isSpace(shown))
            visible += QString::fromUcs4(&shown, 1);
    }
    return visible.trimmed().isEmpty() ? PageWords::tr("text in characters that nobody sees") : visible;
}

} // namespace sheaf

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace sheaf {

/// What a summary was made from.
enum class SourceText { Abstract, Html, Pdf };

/// "ArXiv Abs", "HTML", "PDF": the words digests use for it.
QString sourceTextName(SourceText text);
std::optional<SourceText> sourceTextFromName(QStringView name);

/// Where a summary comes from, so that it can be trusted, compared and redone.
struct Provenance {
    QString engine;         ///< the settings' name of the engine ("offline", "work")
    bool extracted = false; ///< taken from the paper's own sentences, no model's work
    QString model;          ///< the model's or the method's name
    QString promptVersion;  ///< "summary-1"; empty for extracted summaries
    QString rubricVersion;
    QString language;                         ///< language code of the text ("en", "zh", "vi")
    QString form = QStringLiteral("summary"); ///< what it was made to hold, see summary_form.h
    SourceText sourceText = SourceText::Abstract;
    int paperVersion = 0;
    QDateTime made;        ///< UTC
    int inputTokens = 0;   ///< as the provider counted them; 0 for extracted summaries
    int outputTokens = 0;  ///< as the provider counted them
    qint64 costMicros = 0; ///< millionths of the price table's currency

    bool operator==(const Provenance&) const = default;
};

/// A named part of a summary beyond the standard ones ("Main Idea"), in the order the style wants.
struct SummarySection {
    QString name;
    QString text; ///< Markdown

    bool operator==(const SummarySection&) const = default;
};

/// What a reader should know of a summary before trusting it.
enum class MarkKind {
    WrongLanguage,    ///< text: the fields ("method, result") and the language they are in
    AbstractRepeated, ///< text: the field that is the abstract over again
    Placeholder,      ///< text: the field that holds words of failure, or a form that nobody filled
    MissingFields,    ///< text: the fields asked for that the reply left out
    NoScoreReason,    ///< a score without the reason for it
    UnknownNumbers,   ///< text: the numbers that do not stand in what was read
    Instructions,     ///< text: the sentence of the paper that addresses its reviewer or the model
};

/// "wrong-language", …: the words the library and digests use for it.
QString markKindName(MarkKind kind);
std::optional<MarkKind> markKindFromName(QStringView name);

struct SummaryMark {
    MarkKind kind = MarkKind::WrongLanguage;
    QString text; ///< what it is about, see MarkKind; not translated

    bool operator==(const SummaryMark&) const = default;
};

/// One summary of one paper. Texts are Markdown from an untrusted source; an empty one was not given.
struct Summary {
    QString tldr;
    QString motivation;
    QString method;
    QString result;
    QString conclusion;
    QString recommendation;
    QList<SummarySection> sections;
    QStringList tags;
    std::optional<int> score; ///< 0..100
    QString scoreReason;
    Provenance provenance;
    QList<SummaryMark> marks = {}; ///< what the checks found when it was made

    bool operator==(const Summary&) const = default;
};

} // namespace sheaf

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
    QString language; ///< language code of the text ("en", "zh", "vi")
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

    bool operator==(const Summary&) const = default;
};

} // namespace sheaf

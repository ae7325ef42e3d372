#include "digests/format_phrases.h"

#include "digests/arxiv_brief_labels.h"
#include "digests/arxiv_listing_labels.h"
#include "digests/hf_digest_labels.h"
#include "digests/hf_report_labels.h"
#include "digests/summary_fields.h"

#include <QRegularExpression>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QStringList labels() {
    QStringList all;
    for (const BriefLabels& words : allBriefLabels())
        all << words.title << words.count << words.contents << words.papersIn << words.abstract
            << words.summary << words.allAuthors << words.moreAuthors << words.page << words.pdf
            << words.failed << words.noSummary << words.fields;
    for (const HfDigestLabels& words : allHfDigestLabels())
        all << words.made << words.madeAt << words.madeWith << words.authors << words.published << words.tags
            << words.score << words.failed << words.links << words.platform << words.address
            << words.sections;
    for (const HfReportLabels& words : allHfReportLabels())
        all << words.link << words.source << words.score << words.tags << words.failed << words.sections;
    for (const QString& language : {u"zh"_s, u"vi"_s}) {
        const ArxivListingLabels& words = arxivListingLabels(language);
        all << words.contents << words.back << words.total << words.other << words.details << words.tags
            << words.fieldNames;
    }
    for (const SummaryField& field : summaryFields())
        all << field.chinese << field.vietnamese;
    return all;
}

/// Of two letters or more, one of them beyond ASCII; a single character would be taken for too much.
bool isPhrase(const QString& piece) {
    const auto isForeign = [](QChar c) { return c.unicode() > 0x7F; };
    return piece.trimmed().size() > 1 && std::any_of(piece.begin(), piece.end(), isForeign);
}

} // namespace

const QStringList& formatPhrases() {
    static const QStringList phrases = [] {
        static const QRegularExpression gap(u"%\\d|`"_s);
        QStringList pieces;
        for (const QString& label : labels())
            pieces += label.split(gap, Qt::SkipEmptyParts);
        pieces.removeIf([](const QString& piece) { return !isPhrase(piece); });
        pieces.removeDuplicates();
        return pieces;
    }();
    return phrases;
}

} // namespace sheaf

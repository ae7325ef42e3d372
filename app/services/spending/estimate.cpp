#include "services/spending/estimate.h"

#include "library/job_store.h"
#include "library/paper_store.h"
#include "library/token_figures.h"

#include <algorithm>
#include <cmath>

namespace sheaf {

namespace {

// Rules of thumb for as long as there are no summaries to average over: four letters to a token of English
// (https://platform.openai.com/tokenizer), a prompt and a schema of some 4,000 letters, an answer of 1,600.
constexpr double lettersPerToken = 4;
constexpr int promptTokens = 1000;
constexpr int answerTokens = 400;

constexpr int enoughToAverage = 5; // summaries

/// The papers that the run would work on: what waits in the engine's queue already goes first.
Result<QList<PaperKey>> papersOf(Connection& connection, const SummaryRequest& request,
                                 const QString& rubric) {
    JobStore jobs(connection);
    auto papers = jobs.queuedPapers(request.engine);
    if (!papers)
        return papers;
    const auto added = jobs.wouldQueue(request.papers, request.engine, request.language, request.again,
                                       rubric, request.form, request.fullText);
    if (!added)
        return added;
    *papers += *added;
    return papers;
}

Result<qint64> readWhole(Connection& connection, const QList<PaperKey>& papers, bool asked,
                         const TextPolicy& policy) {
    const auto entries = PaperStore(connection).entries(papers);
    if (!entries)
        return entries.error();
    return std::count_if(entries->begin(), entries->end(), [asked, &policy](const DayEntry& entry) {
        return isReadWhole(entry, asked, policy);
    });
}

} // namespace

Result<SummaryEstimate> estimateOf(Connection& connection, const SummaryRequest& request,
                                   const QString& rubric, const PurseTerms& terms, const TextPolicy& policy) {
    const auto papers = papersOf(connection, request, rubric);
    if (!papers)
        return papers.error();
    TokenFigures figures(connection);
    const auto averages = figures.averages(request.engine, request.language);
    if (!averages)
        return averages.error();
    const auto letters = figures.letters(*papers);
    if (!letters)
        return letters.error();
    const auto whole = readWhole(connection, *papers, request.fullText, policy);
    if (!whole)
        return whole.error();
    const auto count = static_cast<int>(papers->size());
    // The averages are of abstracts, or of both: of full texts the most is told.
    const bool measured = averages->summaries >= enoughToAverage && *whole == 0;
    const double input = measured ? averages->input * count
                                  : static_cast<double>(promptTokens) * count +
                                        static_cast<double>(policy.mostTokens) * static_cast<double>(*whole) +
                                        static_cast<double>(*letters) / lettersPerToken;
    const double output = (measured ? averages->output : answerTokens) * count;
    SummaryEstimate estimate{.papers = count,
                             .inputTokens = std::llround(input),
                             .outputTokens = std::llround(output),
                             .money = {.currency = terms.currency, .known = terms.price.has_value()},
                             .measured = measured};
    if (terms.price)
        estimate.money.micros = std::llround((input * static_cast<double>(terms.price->inputMicros) +
                                              output * static_cast<double>(terms.price->outputMicros)) /
                                             1e6);
    return estimate;
}

} // namespace sheaf

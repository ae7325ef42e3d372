#include "library/token_figures.h"

#include "library/connection.h"

namespace sheaf {

using namespace Qt::StringLiterals;

Result<TokenFigures::Averages> TokenFigures::averages(const QString& engine, const QString& language) {
    // The inner LIMIT keeps it short in a library of millions whose newest summaries are another engine's.
    Statement statement = m_connection.prepare(
        "SELECT count(*), sum(input_tokens), sum(output_tokens) FROM (SELECT input_tokens, output_tokens "
        "FROM (SELECT engine, language, input_tokens, output_tokens FROM summaries ORDER BY id DESC "
        "LIMIT 5000) WHERE engine = ? AND language = ? AND input_tokens > 0 LIMIT 50)"_ba);
    Averages averages;
    if (statement.with(engine, language).step() && statement.integer(0) > 0) {
        averages.summaries = statement.integer(0);
        averages.input = double(statement.number(1)) / averages.summaries;
        averages.output = double(statement.number(2)) / averages.summaries;
    }
    const Outcome outcome = statement.outcome();
    return outcome ? Result<Averages>(averages) : outcome.error();
}

Result<qint64> TokenFigures::letters(const QList<PaperKey>& papers) {
    qint64 letters = 0;
    for (const PaperKey paper : papers) {
        const auto length = m_connection.number(
            "SELECT length(title) + length(abstract) FROM papers WHERE key = ?"_ba, paper);
        if (!length)
            return length.error();
        letters += *length;
    }
    return letters;
}

} // namespace sheaf

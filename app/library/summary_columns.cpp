#include "library/summary_columns.h"

#include "library/stored_values.h"

namespace sheaf {

namespace {

Provenance readProvenance(const Statement& row, int& at) {
    Provenance provenance;
    provenance.engine = row.text(at++);
    provenance.extracted = row.flag(at++);
    provenance.model = row.text(at++);
    provenance.promptVersion = row.text(at++);
    provenance.rubricVersion = row.text(at++);
    provenance.language = row.text(at++);
    provenance.sourceText = static_cast<SourceText>(row.integer(at++));
    provenance.paperVersion = row.integer(at++);
    provenance.made = row.time(at++);
    provenance.inputTokens = row.integer(at++);
    provenance.outputTokens = row.integer(at++);
    provenance.costMicros = row.number(at++);
    provenance.form = row.text(at++);
    return provenance;
}

} // namespace

Summary readSummary(const Statement& row, int first) {
    int at = first;
    Summary summary;
    summary.tldr = row.text(at++);
    summary.motivation = row.text(at++);
    summary.method = row.text(at++);
    summary.result = row.text(at++);
    summary.conclusion = row.text(at++);
    summary.recommendation = row.text(at++);
    summary.sections = sectionsOf(row.text(at++));
    summary.tags = listOf(row.text(at++));
    summary.score = row.optionalInteger(at++);
    summary.scoreReason = row.text(at++);
    summary.provenance = readProvenance(row, at);
    summary.marks = marksOf(row.text(at++));
    return summary;
}

void putSummary(Statement& statement, const Summary& summary) {
    const Provenance& from = summary.provenance;
    statement.with(summary.tldr, summary.motivation, summary.method, summary.result, summary.conclusion,
                   summary.recommendation, jsonOf(summary.sections), jsonOf(summary.tags), summary.score,
                   summary.scoreReason, from.engine, from.extracted, from.model, from.promptVersion,
                   from.rubricVersion, from.language, static_cast<int>(from.sourceText), from.paperVersion,
                   from.made, from.inputTokens, from.outputTokens, from.costMicros, from.form,
                   jsonOf(summary.marks));
}

} // namespace sheaf

#include "summaries/checks/safe_input.h"

#include "summaries/checks/instructions.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestMark = 300; // characters of a sentence

/// In English like the prompt around it.
const QString note = u"[removed: text addressed to the reader's model]"_s;

void clean(QString& text, QList<SummaryMark>& marks) {
    QList<Instruction> found = instructionsIn(text);
    std::sort(found.begin(), found.end(),
              [](const Instruction& a, const Instruction& b) { return a.range.start > b.range.start; });
    qsizetype upTo = text.size();
    for (const Instruction& instruction : found) {
        const qsizetype end = std::min(instruction.range.end(), upTo);
        if (end > instruction.range.start)
            text.replace(instruction.range.start, end - instruction.range.start, note);
        upTo = instruction.range.start;
        const SummaryMark mark{MarkKind::Instructions, instruction.sentence.left(longestMark)};
        if (!instruction.quoted && !marks.contains(mark))
            marks.prepend(mark);
    }
}

} // namespace

SafeInput safeInput(SummaryInput input) {
    SafeInput safe;
    for (QString* text : {&input.paper.title, &input.paper.abstract, &input.text})
        clean(*text, safe.marks);
    for (Author& author : input.paper.authors)
        clean(author.name, safe.marks);
    safe.input = std::move(input);
    return safe;
}

} // namespace sheaf

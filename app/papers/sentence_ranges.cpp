#include "papers/sentence_ranges.h"

#include "base/text.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// sentencesOf() gives sentences with every white space as one blank: walk along both.
void addRanges(const QString& text, TextRange block, QList<TextRange>& ranges) {
    qsizetype at = block.start;
    for (const QString& sentence : sentencesOf(text.mid(block.start, block.size))) {
        while (at < block.end() && text[at].isSpace())
            ++at;
        const qsizetype start = at;
        for (const QChar c : sentence) {
            if (c.isSpace())
                continue;
            while (at < block.end() && text[at].isSpace())
                ++at;
            ++at;
        }
        ranges += {start, at - start};
    }
}

} // namespace

QList<TextRange> sentenceRanges(const QString& text) {
    static const QRegularExpression blockEnd(u"\\n\\s*\\n|\\n(?=\\s*(?:[-*•]|\\d+[.)])\\s)"_s);
    QList<TextRange> ranges;
    qsizetype start = 0;
    for (auto it = blockEnd.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        addRanges(text, {start, match.capturedStart() - start}, ranges);
        start = match.capturedEnd();
    }
    addRanges(text, {start, text.size() - start}, ranges);
    return ranges;
}

} // namespace sheaf

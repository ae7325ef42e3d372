#include "summaries/offline/cue_words.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QRegularExpression cue(const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

bool found(const QRegularExpression& cue, const QString& sentence) { return cue.match(sentence).hasMatch(); }

bool announces(const QString& sentence) {
    static const QRegularExpression words =
        cue(u"\\b(we (here "
            u")?(propose|present|introduce|develop|design|study|show|release|formali[sz]e|address|build|"
            "investigate|explore|describe|report|argue|demonstrate)|(this|our) "
            "(paper|work|study|report|technical report)|"
            "in this (paper|work|study|report)|to (address|tackle|overcome|bridge|solve|close|fill|mitigate)|"
            "(is|are) proposed|a (novel|new|unified))\\b|本文|我们(提出|介绍|设计|构建|研究)|提出了"_s);
    return found(words, sentence);
}

bool problem(const QString& sentence) {
    static const QRegularExpression words =
        cue(u"\\b(however|yet|despite|although|while|remains?|challeng\\w*|existing|prior "
            u"work|previous|recent(ly)?|"
            "limited|limitations?|suffers?|struggles?|lacks?|often|typically|fails?|difficult|costly|"
            "expensive|hinder\\w*|"
            "bottleneck|crucial|essential|increasingly|unclear|underexplored|open (problem|question))\\b|"
            "然而|但是|尽管|挑战|现有|不足|困难|局限"_s);
    return found(words, sentence);
}

bool method(const QString& sentence) {
    static const QRegularExpression words =
        cue(u"\\b(we "
            u"(propose|introduce|develop|design|train|use|employ|leverage|adopt|formulate|combine|build|"
            u"construct|"
            "apply|first|then|further|also)|(framework|method|approach|model|architecture|pipeline|algorithm|"
            "system|module|"
            "benchmark|dataset) "
            "(that|which|consists|uses|is|combines|learns|leverages|integrates|comprises)|consists? of|"
            "comprises?|by (\\w+ly )?\\w+ing|based "
            "on|integrates?|leverag\\w+|employs?|incorporat\\w+|decompos\\w+|stages?|"
            "specifically|in particular|key (idea|insight))\\b|通过|采用|利用|基于|包括|首先|具体"_s);
    return found(words, sentence);
}

bool result(const QString& sentence) {
    static const QRegularExpression words =
        cue(u"\\b(experiment\\w*|empirical\\w*|evaluations?|(?<!as a "
            u")results?|outperform\\w*|surpass\\w*|achiev\\w+|"
            u"improv\\w+|"
            "state[- ]of[- ]the[- ]art|sota|demonstrates?|reduc(es|ed|ing)|we "
            "(find|show|observe)|accuracy|speed-?up|"
            "benchmarks?|superior|gains?)\\b|\\d\\s*\\\\?%|\\d(\\.\\d+)?\\s*(x|×|\\\\times)|"
            "实验|结果|优于|表明|提升|准确率"_s);
    return found(words, sentence);
}

bool conclusion(const QString& sentence) {
    static const QRegularExpression words = cue(
        u"\\b((these|our|the) (findings|results|work|insights|analys[ie]s) (also |further |collectively )?"
        "(suggest|highlight|underscore|indicate|reveal|establish|open|pave|provide|offer|demonstrate)\\w*|"
        "suggest(s|ing)?|implications?|insights?|pav\\w+ the "
        "way|highlights?|underscores?|potential|future|overall|"
        "in summary|we conclude|practical|foundation for|step (towards?|to)|opens? (up )?)\\b|为.*(提供|奠定)|总之|未来"_s);
    return found(words, sentence);
}

bool notice(const QString& sentence) {
    static const QRegularExpression words = cue(
        u"https?://|\\b(github|project "
        u"page|(code|data|dataset|models?|checkpoints?|weights)\\b.{0,60}\\b(available|"
        "released|open-?sourced|public))|(release|open-?source) (all |our |the )?(code|data|models?)\\b|开源"_s);
    return found(words, sentence);
}

} // namespace

Cues cuesOf(const QString& sentence) {
    return {announces(sentence), problem(sentence),    method(sentence),
            result(sentence),    conclusion(sentence), notice(sentence)};
}

} // namespace sheaf

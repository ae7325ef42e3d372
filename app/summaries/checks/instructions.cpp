#include "summaries/checks/instructions.h"

#include "papers/sentence_ranges.h"

#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr int followers = 3; // sentences behind an instruction in which a mere request is one too

QRegularExpression anyOf(const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// Nobody says these of a subject in running text.
const QRegularExpression& commands() {
    static const QRegularExpression pattern = anyOf(
        // forget what you were told
        u"\\b(?:ignore|disregard|forget|override|bypass|do not "
        u"follow)\\b[^.;]{0,30}\\b(?:all|any|the|your|previous|prior|above|"
        "earlier|preceding|other|these|system)\\b[^.;]{0,24}\\b(?:instruction|prompt|guideline|direction|"
        "command|rule|rubric)s?\\b"
        // reviews
        "|\\b(?:give|write|provide|output|generate|produce|return|respond with)\\b[^.;]{0,20}\\b(?:only "
        ")?(?:a |an )?(?:highly |very |strongly )?"
        "(?:positive|favou?rable|glowing)\\b[^.;]{0,20}\\b(?:review|evaluation|assessment|rating|summary)s?"
        "\\b"
        "|(?<!we )(?<!they )\\b(?:do not|don't|never)\\b (?:highlight|mention|list|report|point "
        "out)[^.;]{0,20}\\b(?:negative|weakness|limitation|flaw)(?:s|es)?\\b"
        "|\\b(?:please |must |should |and |, )?recommend (?:accepting|acceptance|accept|a strong "
        "accept)\\b[^.;]{0,30}(?:paper|manuscript|submission|work|contribution|\\z|[.!])"
        "|\\b(?:score|rate|rank|grade) (?:this|the|our) "
        "(?:paper|work|submission|manuscript|article)\\b[^.;]{0,30}\\b(?:\\d+|high|highest|maximum|max|top|"
        "perfect|full|excellent)"
        "|\\b(?:assign|give|set|award|output)\\b[^.;]{0,25}\\b(?:score|rating)\\b[^.;]{0,20}\\b(?:of |to |as "
        "|: ?)?(?:100|10/10|5/5|10 out of 10|maximum|highest|perfect|full)\\b"
        "|\\b(?:assign|give|award)\\b[^.;]{0,25}\\b(?:the )?(?:maximum|highest|perfect|full|top)(?: "
        "possible)? (?:score|rating|marks?)\\b"
        // who is spoken to
        "|\\bif you are (?:an? |the )?(?:\\w+ )?(?:AI|LLM|language model|large language "
        "model|chatbot|assistant|automated reviewer|reviewer)\\b"
        "|\\b(?:note|message|attention|notice|instructions?)\\b:? (?:to|for)?:? ?(?:all |any |the "
        ")?(?:AI|LLM|language model|GPT)[- ]?(?:reviewer|reader|model|assistant|system)?s?\\s*[:,]"
        "|\\bLLM reviewers?\\s*[:,]|\\bas an? (?:AI |large )?(?:language model|AI assistant|AI "
        "reviewer|LLM)\\b,? you\\b"
        "|\\byou are (?:now )?(?:an? "
        ")?(?:helpful|unbiased|expert|AI|DAN\\b)[^.;]{0,30}\\b(?:assistant|reviewer|model)\\b"
        "|\\A\\s*(?:system|assistant|developer)(?: prompt| message)?\\s*:\\s"
        "|<\\|[a-z_]+\\|>|\\[/?INST\\]|<</?SYS>>|</?paper>|</?system>|###? ?(?:system|instruction)s?\\s*:"
        // Chinese
        "|(?:忽略|无视|忽视|忘记|不要理会|忽略掉)[^。；]{0,8}(?:之前|以上|此前|先前|前面|上述|所有|任何|系统)"
        "[^。；]{0,10}(?:指令|指示|提示|要求|规则)"
        "|(?:请|只|仅|务必|必须)[^。；]{0,6}(?:给出|给予|提供|输出|撰写|写)[^。；]{0,8}(?:正面|积极|肯定|"
        "好评|满分|最高分)"
        "|(?:请|务必|必须)?(?:给|为|将)(?:本文|本论文|这篇论文|该论文|此论文)[^。；]{0,10}(?:满分|高分|"
        "最高分|好评|\\d+ ?分)"
        "|(?:如果|若)你是[^。；]{0,8}(?:语言模型|大模型|AI|人工智能|审稿人|助手)"
        "|作为(?:一个)?(?:AI|人工智能|大?语言模型)[^。；]{0,6}你(?:必须|应该|应当|需要)"
        "|(?:不要|请勿|切勿)(?:提及|指出|提到)[^。；]{0,8}(?:缺点|不足|负面|局限)"
        // Vietnamese
        "|(?:bỏ qua|phớt lờ|quên)[^.;]{0,12}(?:mọi|tất cả|các|những)?[^.;]{0,8}(?:hướng dẫn|chỉ dẫn|chỉ "
        "thị|yêu cầu|lệnh)[^.;]{0,12}(?:trước|trên|ở trên)"
        "|(?:chỉ|hãy)[^.;]{0,12}(?:viết|đưa ra|cho)[^.;]{0,12}(?:đánh giá|nhận xét) tích cực"_s);
    return pattern;
}

/// What any text may say, and an instruction goes on with.
const QRegularExpression& requests() {
    static const QRegularExpression pattern = anyOf(
        u"\\A\\W*(?:please |then |now,? |instead,? |also,? |and "
        u")*(?:answer|respond|reply|output|write|return|print|say|set|use|add|tag|label|score|rate|give|"
        "include|state|call|praise|do not|don't|never|always|you "
        "(?:must|should|will))\\b|\\b(?:score|rating|tags?|format)\\b\\s*(?:is|are|=|:|to|must)"
        "|\\A\\W*(?:请|务必|必须|只|不要|将|把|使用|输出|回答|评分|打分|标签)|\\A\\W*(?:hãy|chỉ|không được|đặt|trả lời)\\b"_s);
    return pattern;
}

bool speaksOfAttacks(const QString& sentence) {
    static const QRegularExpression words =
        anyOf(u"\\b(?:attacks?|attackers?|adversar\\w+|inject\\w*|jailbreak\\w*|malicious|hidden|red[- "
              u"]team\\w*|hijack\\w*|such as|e\\.g\\.|"
              "prompts?|phrases?|payloads?)\\b|攻击|注入|越狱|恶意|提示|tấn công|chèn"_s);
    return words.match(sentence).hasMatch();
}

/// The quotation that holds a part of the sentence; empty where none does.
TextRange quotationAround(const QString& sentence, TextRange part) {
    static const QRegularExpression quotation(
        u"\"[^\"]{3,300}\"|“[^”]{3,300}”|``[^']{3,300}''|‘[^’]{3,300}’|「[^」]{3,300}」|『[^』]{3,300}』|(?<![\\w])'[^']{3,300}'(?!\\w)"_s);
    for (auto it = quotation.globalMatch(sentence); it.hasNext();) {
        const auto match = it.next();
        if (match.capturedStart() < part.start && part.end() < match.capturedEnd())
            return {match.capturedStart(), match.capturedLength()};
    }
    return {};
}

Instruction instructionAt(const QString& sentence, qsizetype start, const QRegularExpressionMatch& match) {
    const TextRange quotation = quotationAround(sentence, {match.capturedStart(), match.capturedLength()});
    if (quotation.size > 0 && speaksOfAttacks(sentence))
        return {{start + quotation.start, quotation.size}, sentence, true};
    return {{start, sentence.size()}, sentence, false};
}

/// Unicode's tag characters, which no font draws, and runs of characters without width hide text.
void addUnseen(const QString& text, QList<Instruction>& found) {
    static const QRegularExpression unseen(
        u"(?:[\\x{E0000}-\\x{E007F}]){2,}|[\\x{200B}\\x{200C}\\x{200D}\\x{2060}\\x{FEFF}]{8,}|[\\x{202D}\\x{202E}]"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (auto it = unseen.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        found += {{match.capturedStart(), match.capturedLength()}, match.captured(), false};
    }
}

} // namespace

QList<Instruction> instructionsIn(const QString& text) {
    QList<Instruction> found;
    addUnseen(text, found);
    int sinceCommand = followers + 1;
    for (const TextRange& range : sentenceRanges(text)) {
        const QString sentence = text.mid(range.start, range.size);
        ++sinceCommand;
        const auto command = commands().match(sentence);
        if (command.hasMatch()) {
            found += instructionAt(sentence, range.start, command);
            if (!found.constLast().quoted)
                sinceCommand = 0;
        } else if (sinceCommand <= followers && requests().match(sentence).hasMatch()) {
            found += {range, sentence, false};
        }
    }
    return found;
}

} // namespace sheaf

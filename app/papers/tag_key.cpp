#include "papers/tag_key.h"

#include "base/text.h"

#include <QHash>
#include <QRegularExpression>

#include <utility>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Only abbreviations that mean one thing in arXiv's categories for computing; "SSL" or "AD" mean several.
const QHash<QString, QString>& longForms() {
    static const QHash<QString, QString> table = {
        {u"asr"_s, u"automaticspeechrecognition"_s},
        {u"cnn"_s, u"convolutionalneuralnetwork"_s},
        {u"cot"_s, u"chainofthought"_s},
        {u"gan"_s, u"generativeadversarialnetwork"_s},
        {u"gnn"_s, u"graphneuralnetwork"_s},
        {u"grpo"_s, u"grouprelativepolicyoptimization"_s},
        {u"llm"_s, u"largelanguagemodel"_s},
        {u"lora"_s, u"lowrankadaptation"_s},
        {u"lvlm"_s, u"largevisionlanguagemodel"_s},
        {u"mllm"_s, u"multimodallargelanguagemodel"_s},
        {u"moe"_s, u"mixtureofexpert"_s},
        {u"nerf"_s, u"neuralradiancefield"_s},
        {u"nlp"_s, u"naturallanguageprocessing"_s},
        {u"ocr"_s, u"opticalcharacterrecognition"_s},
        {u"ood"_s, u"outofdistribution"_s},
        {u"peft"_s, u"parameterefficientfinetuning"_s},
        {u"pinn"_s, u"physicsinformedneuralnetwork"_s},
        {u"rag"_s, u"retrievalaugmentedgeneration"_s},
        {u"rlhf"_s, u"reinforcementlearningfromhumanfeedback"_s},
        {u"rlvr"_s, u"reinforcementlearningwithverifiablereward"_s},
        {u"rl"_s, u"reinforcementlearning"_s},
        {u"rnn"_s, u"recurrentneuralnetwork"_s},
        {u"vla"_s, u"visionlanguageaction"_s},
        {u"vlm"_s, u"visionlanguagemodel"_s},
        {u"vqa"_s, u"visualquestionanswering"_s},
    };
    return table;
}

/// "large language models (LLM)" -> "large language models".
QString withoutAbbreviation(const QString& tag) {
    static const QRegularExpression form(
        u"\\A(\\S+(?:\\s+|-)\\S.*?)\\s*[(（]([A-Z][A-Za-z0-9-]{1,9})[)）]\\z"_s);
    const auto match = form.match(tag);
    return match.hasMatch() ? match.captured(1) : tag;
}

/// As in Harman's S stemmer; of the last word only, for "news models" has no plural but the second.
QString singular(const QString& key) {
    const auto ends = [&key](QStringView ending) { return key.endsWith(ending); };
    if (key.size() < 4 || !ends(u"s") || ends(u"ss") || ends(u"us") || ends(u"is"))
        return key;
    if (ends(u"ies") && key.size() > 5)
        return key.chopped(3) + u'y';
    return key.chopped(1);
}

QString american(QString key) {
    static const std::pair<QString, QString> spellings[] = {
        {u"isation"_s, u"ization"_s},    {u"modell"_s, u"model"_s},   {u"labell"_s, u"label"_s},
        {u"behaviour"_s, u"behavior"_s}, {u"colour"_s, u"color"_s},   {u"analyse"_s, u"analyze"_s},
        {u"summaris"_s, u"summariz"_s},  {u"optimis"_s, u"optimiz"_s}};
    for (const auto& [british, us] : spellings)
        key.replace(british, us);
    return key;
}

/// Signs that are part of a name stay: C++, C#, 2.5.
QString withoutGaps(const QString& tag) {
    QString key;
    for (qsizetype at = 0; at < tag.size(); ++at) {
        const QChar c = tag[at];
        const bool point =
            c == u'.' && at > 0 && tag[at - 1].isDigit() && at + 1 < tag.size() && tag[at + 1].isDigit();
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'+' || c == u'#' || point)
            key += c;
    }
    return key;
}

} // namespace

QString tagKey(const QString& tag) {
    const QString line = oneLine(tag);
    const QString plain = folded(withoutAbbreviation(line));
    const QString key = american(singular(withoutGaps(plain)));
    if (key.isEmpty())
        return folded(line); // signs alone
    return longForms().value(key, key);
}

QString tagKeyStart(const QString& start) { return american(withoutGaps(folded(oneLine(start)))); }

QStringList abbreviatedTagKeys(const QString& start) {
    const QString key = tagKeyStart(start);
    QStringList keys;
    for (auto it = longForms().cbegin(); !key.isEmpty() && it != longForms().cend(); ++it)
        if (it.key().startsWith(key))
            keys += it.value();
    keys.sort();
    return keys;
}

} // namespace sheaf

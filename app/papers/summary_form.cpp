#include "papers/summary_form.h"

#include <QLocale>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

using Kind = FormField::Kind;

/// What is asked for is part of a prompt: change it only together with the version of every prompt that has
/// such a field.
const QList<FormField>& standardFields() {
    static const QList<FormField> fields = {
        {.key = u"tldr"_s,
         .request =
             u"one or two sentences in your own words, at most 50 words: what was done and what came out. "
             "Never the abstract over again."_s,
         .text = &Summary::tldr,
         .needed = true},
        {.key = u"motivation"_s,
         .request = u"one or two sentences: which problem, and why it matters."_s,
         .text = &Summary::motivation},
        {.key = u"method"_s,
         .request = u"one to three sentences: how it is done."_s,
         .text = &Summary::method},
        {.key = u"result"_s,
         .request = u"one to three sentences: what was found, with the numbers that matter."_s,
         .text = &Summary::result},
        {.key = u"conclusion"_s,
         .request = u"one sentence: what follows from it, and its limits if the text names them."_s,
         .text = &Summary::conclusion},
        {.key = u"tags"_s,
         .request = u"3 to 6 subject tags, most telling first, in English and small letters except for names "
                    "(\"large language models\", \"GRPO\")."_s,
         .kind = Kind::Tags},
        {.key = u"score"_s,
         .request = u"a whole number from 0 to 100 by the rubric below."_s,
         .kind = Kind::Score},
        {.key = u"score_reason"_s,
         .request = u"one or two sentences that name what in the paper made the score."_s,
         .text = &Summary::scoreReason},
        {.key = u"recommendation"_s,
         .request = u"one sentence: who should read it and for what, or why it can be passed over."_s,
         .text = &Summary::recommendation},
    };
    return fields;
}

FormField translatedTitle() {
    return sectionField(u"title_translated"_s, translatedTitleName,
                        u"the paper's title in the language above, and nothing else."_s);
}

FormField translatedAbstract() {
    return sectionField(
        u"abstract_translated"_s, translatedAbstractName,
        u"the whole abstract, sentence by sentence, in the language above; leave nothing out, add nothing. "
        "Where the text below is not the abstract, an empty string."_s);
}

} // namespace

SummaryForm standardForm() { return {u"summary"_s, standardFields()}; }

FormField standardField(const QString& key) {
    const auto& all = standardFields();
    const auto found =
        std::find_if(all.begin(), all.end(), [&key](const FormField& field) { return field.key == key; });
    Q_ASSERT(found != all.end());
    return *found;
}

FormField sectionField(const QString& key, const QString& section, const QString& request) {
    return {.key = key, .request = request, .section = section};
}

SummaryForm withTranslations(SummaryForm form, Translate wanted, const QString& language) {
    if (wanted == Translate::Off || QLocale(language).language() == QLocale::English)
        return form;
    form.fields += translatedTitle();
    if (wanted == Translate::TitleAndAbstract)
        form.fields += translatedAbstract();
    return form;
}

QString textOfSection(const QList<SummarySection>& sections, const QString& name) {
    for (const SummarySection& section : sections)
        if (section.name == name)
            return section.text;
    return {};
}

QString formFieldText(const Summary& summary, const FormField& field) {
    if (field.kind == Kind::Tags)
        return summary.tags.join(u", "_s);
    if (field.kind == Kind::Score)
        return summary.score ? QString::number(*summary.score) : QString();
    if (field.text)
        return summary.*field.text;
    return textOfSection(summary.sections, field.section);
}

} // namespace sheaf

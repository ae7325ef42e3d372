#include "summaries/prompts/summary_question.h"

#include <QJsonArray>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

Prompt promptFor(const SummaryForm& form, const QList<Prompt>& own) {
    const auto found = std::find_if(own.begin(), own.end(),
                                    [&form](const Prompt& prompt) { return prompt.form == form.name; });
    return found == own.end() ? builtInPrompt(form.name) : *found;
}

QString typeOf(FormField::Kind kind) {
    switch (kind) {
    case FormField::Kind::Text: return u"string"_s;
    case FormField::Kind::Tags: return u"array"_s;
    case FormField::Kind::Score: return u"integer"_s;
    }
    return {};
}

QJsonObject property(const FormField& field) {
    QJsonObject object{{u"type"_s, typeOf(field.kind)}, {u"description"_s, field.request}};
    if (field.kind == FormField::Kind::Tags)
        object.insert(u"items"_s, QJsonObject{{u"type"_s, u"string"_s}});
    return object;
}

} // namespace

SummaryQuestion summaryQuestion(const SummaryInput& input, const EngineOptions& options) {
    const Prompt prompt = promptFor(input.form, options.prompts);
    return {{messagesFor(prompt, input, options), summarySchema(input.form)}, prompt.version};
}

QString promptVersionFor(const SummaryForm& form, const EngineOptions& options) {
    return promptFor(form, options.prompts).version;
}

QJsonObject summarySchema(const SummaryForm& form) {
    QJsonObject properties;
    QJsonArray required;
    for (const FormField& field : form.fields) {
        properties.insert(field.key, property(field));
        required.append(field.key);
    }
    return {{u"type"_s, u"object"_s},
            {u"properties"_s, properties},
            {u"required"_s, required},
            {u"additionalProperties"_s, false}};
}

} // namespace sheaf

#include "summaries/summariser.h"

#include "summaries/model_summariser.h"
#include "summaries/offline/offline_summariser.h"

#include <QCoreApplication>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QString words(const char* text) { return QCoreApplication::translate("Summariser", text); }

Error unfit(const char* sentence, const EngineOptions& options) {
    return {ErrorKind::Usage, words(sentence).arg(options.name)};
}

Outcome checkOptions(const EngineOptions& options) {
    if (options.kind == u"offline")
        return {};
    if (!modelProviderKinds().contains(options.kind))
        return unfit(QT_TRANSLATE_NOOP("Summariser",
                                       "The engine \"%1\" is of a kind this version does not know. Set "
                                       "engines.%1.kind to offline, openai, anthropic, gemini or ollama."),
                     options);
    if (options.baseUrl.isEmpty())
        return unfit(
            QT_TRANSLATE_NOOP("Summariser",
                              "The engine \"%1\" has no address. Set engines.%1.base_url, for example "
                              "to https://api.openai.com/v1."),
            options);
    if (options.model.isEmpty())
        return unfit(QT_TRANSLATE_NOOP("Summariser", "The engine \"%1\" has no model. Set engines.%1.model."),
                     options);
    return {};
}

} // namespace

Result<std::unique_ptr<Summariser>> makeSummariser(const EngineOptions& options, RequestGate* gate) {
    const Outcome checked = checkOptions(options);
    if (!checked)
        return checked.error();
    if (options.kind == u"offline")
        return std::unique_ptr<Summariser>(new OfflineSummariser(options.name, options.interests));
    return std::unique_ptr<Summariser>(new ModelSummariser(options, makeModelProvider(options.kind), gate));
}

QString rubricOf(const EngineOptions& options) {
    return options.kind == u"offline" ? interestsRubric(options.interests) : QString();
}

Result<QString> tryEngine(const EngineOptions& options, const CancelFlag& cancel) {
    const Outcome checked = checkOptions(options);
    if (!checked)
        return checked.error();
    if (options.kind == u"offline")
        return words(QT_TRANSLATE_NOOP("Summariser",
                                       "The offline engine is ready; it needs no connection and no key."));
    ModelClient client(options, makeModelProvider(options.kind), nullptr);
    const auto answer = client.ask({{{u"user"_s, u"Answer with the one word: ready"_s}}}, cancel);
    if (const auto* failure = std::get_if<SummaryFailure>(&answer))
        return failure->error;
    const QString said = std::get<ModelReply>(answer).content.simplified().left(200);
    if (said.isEmpty())
        return unfit(
            QT_TRANSLATE_NOOP("Summariser", "The engine \"%1\" answers, but its model said nothing."),
            options);
    return said;
}

} // namespace sheaf

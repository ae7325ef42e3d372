#include "summaries/providers/reply_draft.h"

#include "net/http_errors.h"
#include "summaries/providers/model_provider.h"
#include "summaries/providers/provider_error.h"
#include "summaries/providers/reply_parts.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ModelReply)
};

SummaryFailure malformed(const QString& sentence) {
    return {{ErrorKind::Malformed, sentence}, AfterFailure::GiveUp};
}

SummaryFailure noModelReply(const HttpReply& reply, const QString& engine) {
    if (reply.body.trimmed().startsWith('<'))
        return malformed(
            Words::tr("The engine \"%1\" answered with a web page instead of a model's reply. "
                      "Check its address in the settings (engines.%1.base_url) and any proxy in between.")
                .arg(engine));
    if (!reply.body.isEmpty() && !QString::fromUtf8(reply.body).toUtf8().startsWith(reply.body))
        return malformed(Words::tr("The engine \"%1\" answered with text that is no valid UTF-8, so it is no "
                                   "model's reply.")
                             .arg(engine));
    return malformed(
        Words::tr("The engine \"%1\" answered with something that is no model's reply. Check its "
                  "interface and address in the settings (engines.%1.kind, engines.%1.base_url).")
            .arg(engine));
}

SummaryFailure errorInside(const ReplyDraft& draft, const HttpReply& reply, const EngineOptions& options) {
    const QJsonDocument error(QJsonObject{{u"error"_s, draft.error}});
    return failureOf(HttpReply{reply.status, reply.headers, error.toJson(), reply.finalUrl}, options.name,
                     options.model, options.key);
}

/// What the provider adds in its own words, in quotes after the sentence.
QString withRemark(const QString& sentence, const QString& remark, const QString& key) {
    return remark.isEmpty() ? sentence : sentence + u" “"_s + presentable(remark, key) + u'”';
}

SummaryFailure unfinished(const ReplyDraft& draft, const EngineOptions& options) {
    switch (draft.end) {
    case ReplyDraft::End::Refused:
        return malformed(
            withRemark(Words::tr("The model refused to summarise this paper."), draft.remark, options.key));
    case ReplyDraft::End::Filtered:
        return malformed(withRemark(Words::tr("The provider's content filter held the reply back."),
                                    draft.remark, options.key));
    default:
        return malformed(Words::tr("The reply was cut off: the model reached its length limit of %1 tokens. "
                                   "Raise the longest answer in the settings (engines.%2.max_output_tokens) "
                                   "or choose a model that thinks less.")
                             .arg(QString::number(options.maxOutputTokens), options.name));
    }
}

std::optional<SummaryFailure> failureIn(const ReplyDraft& draft, const HttpReply& reply,
                                        const EngineOptions& options) {
    // OpenRouter ends a reply that grew too long with an error, which does not say what to do.
    if (!draft.error.isEmpty() && draft.end != ReplyDraft::End::Length)
        return errorInside(draft, reply, options);
    if (draft.end == ReplyDraft::End::Length || draft.end == ReplyDraft::End::Filtered ||
        draft.end == ReplyDraft::End::Refused)
        return unfinished(draft, options);
    if (draft.end == ReplyDraft::End::None && reply.cutOff)
        return failureOf(*reply.cutOff);
    if (!draft.began && !draft.inParts)
        return noModelReply(reply, options.name);
    if (draft.end == ReplyDraft::End::None)
        return failureOf(cutOffError(reply.finalUrl, reply.body.size(), 0));
    if (draft.damaged)
        return malformed(
            Words::tr("A part of the reply of the engine \"%1\" could not be read.").arg(options.name));
    return std::nullopt;
}

bool isStream(const HttpReply& reply) {
    const QByteArray type = reply.header("Content-Type");
    return type.startsWith("text/event-stream") || type.contains("ndjson");
}

} // namespace

void takeError(const QJsonValue& error, ReplyDraft& draft) {
    if (error.isObject())
        draft.error = error.toObject();
    else if (error.isString())
        draft.error = {{u"message"_s, error}};
}

ReplyDraft draftOf(const HttpReply& reply, const ModelProvider& provider) {
    const ReplyParts parts = partsOf(reply.body);
    ReplyDraft draft;
    draft.damaged = parts.damaged;
    draft.inParts = isStream(reply);
    for (const QJsonObject& part : parts.objects)
        provider.take(part, draft);
    // Some servers leave the reason out of an answer that comes in one piece.
    const bool complete = parts.done || !(parts.streamed || draft.inParts);
    if (draft.began && complete && draft.end == ReplyDraft::End::None)
        draft.end = ReplyDraft::End::Whole;
    return draft;
}

ModelAnswer answerOf(const ReplyDraft& draft, const HttpReply& reply, const EngineOptions& options) {
    const TokenUse used{draft.inputTokens.value_or(0), draft.outputTokens.value_or(0)};
    if (auto failure = failureIn(draft, reply, options)) {
        failure->inputTokens = used.input;
        failure->outputTokens = used.output;
        return *failure;
    }
    const QString content = draft.toolInput.isEmpty() ? draft.content : draft.toolInput;
    return ModelReply{withoutKey(content, options.key), withoutKey(draft.model, options.key), used,
                      draft.inputTokens && draft.outputTokens};
}

} // namespace sheaf

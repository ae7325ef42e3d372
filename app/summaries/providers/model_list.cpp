#include "summaries/providers/model_list.h"

#include "summaries/providers/model_client.h"
#include "summaries/providers/provider_error.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestList = 8 << 20; // OpenRouter's has some 400 models and 700 kB

Error unlisted(const EngineOptions& options) {
    return {ErrorKind::Malformed,
            QCoreApplication::translate("ModelList", "The engine \"%1\" does not say which models it has.")
                .arg(options.name)};
}

} // namespace

Result<QStringList> listModels(const EngineOptions& options, const CancelFlag& cancel) {
    const auto provider = makeModelProvider(options.kind);
    if (!provider)
        return unlisted(options);
    HttpRequest request = provider->request(options);
    request.url = provider->modelsUrl(options);
    request.timeoutMs = options.timeoutMs;
    request.maximumBytes = largestList;
    const auto reply = BlockingHttp(modelUserAgent()).get(request, cancel);
    if (!reply)
        return reply.error();
    if (reply->status >= 300)
        return failureOf(*reply, options.name, options.model, options.key).error;
    QStringList models = provider->modelsIn(QJsonDocument::fromJson(reply->body).object());
    models.removeAll(QString());
    return models.isEmpty() ? Result<QStringList>(unlisted(options)) : models;
}

} // namespace sheaf

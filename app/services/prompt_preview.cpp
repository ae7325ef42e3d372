#include "base/after.h"
#include "base/ready.h"
#include "library/library.h"
#include "services/engine_options.h"
#include "services/prompt_folder.h"
#include "services/prompt_service.h"
#include "services/summary_input.h"
#include "services/tag_vocabulary.h"
#include "services/text_desk.h"
#include "settings/secret_store.h"
#include "settings/settings.h"
#include "summaries/checks/safe_input.h"
#include "summaries/prompts/summary_question.h"
#include "summaries/providers/model_provider.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QtConcurrent>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

/// Stands for a key that there is.
const QString mask = u"********"_s;

RequestPreview previewOf(const SummaryInput& input, const EngineOptions& engine,
                         const ModelProvider& provider) {
    const SummaryQuestion asked = summaryQuestion(safeInput(input).input, engine);
    const HttpRequest request = provider.request(engine);
    const QByteArray body = provider.body(engine, asked.question, engine.shape.get());
    RequestPreview preview{
        .promptVersion = asked.promptVersion,
        .address = u"POST "_s + request.url.toString(),
        .body = QString::fromUtf8(QJsonDocument::fromJson(body).toJson(QJsonDocument::Indented)),
        .tokens = int(body.size() + 3) / 4};
    for (const auto& [name, value] : request.headers)
        preview.headers += QString::fromLatin1(name) + u": "_s + QString::fromLatin1(value);
    return preview;
}

Result<RequestPreview> preview(Connection& connection, const Job& job, const EngineOptions& engine,
                               const Reading& reading) {
    auto input = summaryInput(connection, job, engine);
    if (!input)
        return input.error();
    input->sourceText = reading.source;
    input->text = reading.text;
    const auto provider = makeModelProvider(engine.kind);
    if (!provider)
        return Error{
            ErrorKind::Usage,
            Words::tr("The engine “%1” works on this computer and sends nothing. Choose another to see "
                      "what it would be sent.")
                .arg(engine.name)};
    const auto vocabulary = tagVocabulary(connection);
    if (!vocabulary)
        return vocabulary.error();
    EngineOptions complete = engine;
    complete.vocabulary = *vocabulary;
    RequestPreview made = previewOf(*input, complete, *provider);
    made.lacksFullText = reading.pending;
    return made;
}

/// Reads what a run would read, but fetches nothing. Blocks.
Result<RequestPreview> previewWithText(const Job& job, const EngineOptions& engine, const TextSupply& supply,
                                       const std::shared_ptr<Library>& library, const Clock& clock) {
    TextDesk desk(library, supply, clock, CancelFlag(), {});
    const auto reading = desk.readingOf(job);
    if (!reading)
        return reading.error();
    return library->read([&](Connection& connection) { return preview(connection, job, engine, *reading); })
        .result();
}

} // namespace

QFuture<Result<RequestPreview>> PromptService::preview(const PreviewRequest& request) {
    const QString name = request.engine.isEmpty() ? m_settings.text(u"summaries.engine"_s) : request.engine;
    auto engine = engineOptions(m_settings, name);
    if (!engine)
        return ready<RequestPreview>(engine.error());
    Job job{.paper = request.paper, .engine = name};
    job.language = request.language.isEmpty() ? m_settings.text(u"summaries.language"_s) : request.language;
    if (request.draft) {
        const ReadPrompt read = readOwnPrompt(u"draft"_s, *request.draft);
        if (!read.faults.isEmpty())
            return ready<RequestPreview>(Error{
                ErrorKind::Usage,
                tr("Line %1: %2").arg(read.faults.constFirst().line).arg(read.faults.constFirst().sentence)});
        job.form = read.prompt.form;
        engine->prompts = {read.prompt};
    }
    if (!request.form.isEmpty())
        job.form = request.form;
    return after(m_secrets.read(name), this, [this, job, engine = *engine](const Result<QString>& key) {
        EngineOptions masked = engine;
        masked.key = key && !key->isEmpty() ? mask : QString();
        const TextSupply supply{m_texts, textPolicy(m_settings)};
        return QtConcurrent::run([job, masked, supply, library = m_library, &clock = m_clock] {
            return previewWithText(job, masked, supply, library, clock);
        });
    });
}

} // namespace sheaf

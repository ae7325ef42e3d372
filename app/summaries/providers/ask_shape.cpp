#include "summaries/providers/ask_shape.h"

#include <QMutex>
#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

bool mentions(const QString& text, const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption).match(text).hasMatch();
}

/// Statuses under which servers refuse what they do not know. OpenRouter says 404 where no provider of the
/// model takes the format, Mistral and vLLM say 422, llama.cpp 500 for a grammar it cannot make.
bool mayBeAboutShape(int status) {
    return status == 400 || status == 404 || status == 422 || status == 500 || status == 501;
}

bool aboutFormat(const QString& text) {
    return mentions(text, u"response_?(format|schema|mime|json)|json_?schema|json_?object|json.mode|"
                          "output_(config|format)|structured.?output|strict|grammar|"
                          "tool_choice|tool.{0,20}(use|call)|function.{0,5}call|does not support tools"_s);
}

bool aboutSystemRole(const QString& text) {
    return mentions(text, u"(role|message).{0,40}system|system.{0,40}(role|message|instruction)|"
                          "developer instruction"_s);
}

} // namespace

std::optional<AskShape> simplerShape(const AskShape& shape, const QList<AskShape::Format>& formats,
                                     int status, const QString& errorText) {
    if (!mayBeAboutShape(status))
        return std::nullopt;
    AskShape simpler = shape;
    const qsizetype next = formats.indexOf(shape.format) + 1;
    if (!shape.noStreamOptions && mentions(errorText, u"stream_options|include_usage"_s))
        simpler.noStreamOptions = true;
    else if (!shape.otherTokenLimit && mentions(errorText, u"max_(completion_)?tokens.{0,60}(not supported|"
                                                           "unsupported|unknown|unrecognized|permitted|"
                                                           "instead)|(unsupported|unknown|unrecognized|"
                                                           "extra).{0,60}max_(completion_)?tokens"_s))
        simpler.otherTokenLimit = true;
    else if (next < formats.size() && aboutFormat(errorText))
        simpler.format = formats.at(next);
    else if (shape.systemRole && aboutSystemRole(errorText))
        simpler.systemRole = false;
    return simpler == shape ? std::nullopt : std::optional(simpler);
}

struct KnownShape::State {
    QMutex mutex;
    AskShape shape;
};

KnownShape::KnownShape() : m_state(std::make_shared<State>()) {}

AskShape KnownShape::get() const {
    const QMutexLocker lock(&m_state->mutex);
    return m_state->shape;
}

void KnownShape::stepDown(const AskShape& refused, const AskShape& simpler) const {
    const QMutexLocker lock(&m_state->mutex);
    if (m_state->shape == refused)
        m_state->shape = simpler;
}

} // namespace sheaf

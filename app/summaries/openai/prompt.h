#pragma once

#include "base/result.h"
#include "summaries/openai/chat_request.h"
#include "summaries/summariser.h"

namespace sheaf {

/// A prompt file: its "# System" and "# User" parts with {{placeholders}}. The files are in
/// resources/prompts, one per version; a version that was ever used is never changed.
struct Prompt {
    QString version; ///< "summary-1"
    QString system;
    QString user;
};

/// Reads the parts; an Error where one is missing.
Result<Prompt> parsePrompt(const QString& version, const QString& file);

/// The prompt that comes with the program, in its newest version.
Prompt builtInPrompt();

/// The two messages for a paper. Placeholders: language, interests, title, authors, categories, source, text.
/// What comes from outside is put in once and never searched for placeholders, and cannot close the fence
/// around it.
QList<ChatMessage> messagesFor(const Prompt& prompt, const SummaryInput& input, const QStringList& interests);

/// "Vietnamese (vi)" for "vi"; the code alone where it has no name.
QString languageName(const QString& code);

} // namespace sheaf

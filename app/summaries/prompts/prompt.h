#pragma once

#include "base/result.h"
#include "papers/summary_form.h"

namespace sheaf {

struct ChatMessage;
struct EngineOptions;
struct SummaryInput;

/// A prompt file: its "# System" and "# User" parts with {{placeholders}}, for one form of summary. Above
/// them may stand "Form: NAME" and notes. The files are in resources/prompts, one per form and version; a
/// version that was ever used is never changed.
struct Prompt {
    QString version; ///< "summary-2"; of the reader's own its name and a hash of what it says: "mine-3fa9c2"
    QString form;    ///< "summary", "hf-report"
    QString system;
    QString user;
};

/// A place in a prompt file that cannot stand so.
struct PromptFault {
    int line = 0; ///< from 1
    QString sentence;

    bool operator==(const PromptFault&) const = default;
};

/// A prompt file as it was read. Usable only where there are no faults.
struct ReadPrompt {
    Prompt prompt;
    QList<PromptFault> faults; ///< by line
};

/// Reads a file for one of these forms. Faults: a part or the fence around the paper is missing, a
/// placeholder is not known, a form is not known, nothing asks for a field that the form has.
ReadPrompt readPrompt(const QString& version, const QString& file, const QList<SummaryForm>& forms);

/// The names a file may have in double braces: language, interests, unwanted, criteria, tags, fields (what
/// the form asks for, a line each), title, authors, categories, source, text.
QStringList promptPlaceholders();

/// The file of a form that comes with the program, in its newest version and with what it shares with others
/// put in; empty for a form without one.
QString builtInPromptFile(const QString& form = QStringLiteral("summary"));

/// "hf-report-1"; empty for a form without one.
QString builtInPromptVersion(const QString& form);

/// The same, read; for a form without a file the one of the standard form.
Prompt builtInPrompt(const QString& form = QStringLiteral("summary"));

/// The two messages for a paper. What comes from outside is put in once and never searched for placeholders,
/// and cannot close the fence around it.
QList<ChatMessage> messagesFor(const Prompt& prompt, const SummaryInput& input, const EngineOptions& reader);

/// "Vietnamese (vi)" for "vi"; the code alone where it has no name.
QString languageName(const QString& code);

} // namespace sheaf

#pragma once

#include "summaries/prompts/prompt.h"

namespace sheaf {

/// The reader's own prompts: the files prompts/NAME.md beside the settings file. Names are small letters,
/// digits, "-" and "_". Files are small: every call reads or writes at once.
class PromptFolder {
  public:
    explicit PromptFolder(const QString& settingsPath);

    QString path() const { return m_path; }
    QString pathOf(const QString& name) const;

    /// By name.
    QStringList names() const;

    /// A file's text. ErrorKind::NotFound names the prompts there are.
    Result<QString> text(const QString& name) const;

    Outcome write(const QString& name, const QString& text) const;
    Outcome remove(const QString& name) const;

    /// The prompts of these names; of several for one form the first. A file that is missing or has a fault
    /// is an Error that says where.
    Result<QList<Prompt>> read(const QStringList& names) const;

    /// Whether a prompt may be called so.
    static bool isName(const QString& name);

  private:
    QString m_path;
};

/// The reader's prompt as its file's text says it. Its version changes with every word of it.
ReadPrompt readOwnPrompt(const QString& name, const QString& text);

} // namespace sheaf

#pragma once

#include "base/result.h"
#include "papers/paper.h"

#include <QFuture>
#include <QObject>

#include <memory>
#include <optional>

namespace sheaf {

class Clock;
class FullTextService;
class Library;
class SecretStore;
class Settings;

/// A prompt there is: the program's newest of each form, or one of the reader's files.
struct PromptEntry {
    QString name; ///< "hf-report-1", "mine"
    QString form;
    bool builtIn = true;
    bool used = false; ///< for summaries in its form, whatever an engine's own choice
};

/// A place in a prompt that cannot stand so.
struct PromptRemark {
    int line = 0; ///< from 1
    QString sentence;
};

/// Whose request is to be shown.
struct PreviewRequest {
    PaperKey paper = 0;
    QString engine = {};               ///< empty for the settings' `summaries.engine`
    QString language = {};             ///< empty for the settings' `summaries.language`
    QString form = {};                 ///< empty for the draft's, else the standard one
    std::optional<QString> draft = {}; ///< the text of a prompt, in place of the one that would be used
};

/// A request as it would be sent.
struct RequestPreview {
    QString promptVersion;
    QString address;     ///< "POST https://…"
    QStringList headers; ///< "Name: value", with asterisks in place of the key
    QString body;        ///< JSON, indented
    int tokens = 0;      ///< of the body, about: four bytes of English a token
    /// The full text would be fetched and sent; the abstract stands in its place.
    bool lacksFullText = false;
};

/// The prompts that ask for summaries: the program's and the reader's own, which are files beside the
/// settings. Use on the main thread.
class PromptService : public QObject {
    Q_OBJECT

  public:
    PromptService(std::shared_ptr<Library> library, Settings& settings, SecretStore& secrets,
                  FullTextService& texts, const Clock& clock, QObject* parent = nullptr);

    /// The program's first, then the reader's by name. A file of the reader's that cannot be read is of no
    /// form.
    QList<PromptEntry> prompts() const;

    /// The engines that are sent requests, the one that makes the summaries first.
    QStringList engines() const;

    /// The folder of the reader's own.
    QString folder() const;

    /// A prompt's file.
    Result<QString> text(const QString& name) const;

    /// What is wrong with a prompt's text, by line; nothing where it can be used.
    QList<PromptRemark> check(const QString& text) const;

    /// Makes a file of the reader's with the text of any prompt. ErrorKind::Usage where the name is taken or
    /// no name for a prompt.
    Outcome copy(const QString& name, const QString& to);

    /// Writes a file of the reader's, even one with faults: those are told when it is to be used.
    Outcome save(const QString& name, const QString& text);

    /// Deletes a file of the reader's, and takes it out of use.
    Outcome remove(const QString& name);

    /// Whether a prompt of the reader's takes the place of the program's for its form. One with faults is
    /// refused, with its line.
    Outcome use(const QString& name, bool use);

    /// The very request that a summary of the paper would send, made by the same code. ErrorKind::Usage where
    /// the engine sends nothing or the draft has a fault.
    QFuture<Result<RequestPreview>> preview(const PreviewRequest& request);

  signals:
    void changed();

  private:
    std::shared_ptr<Library> m_library;
    Settings& m_settings;
    SecretStore& m_secrets;
    FullTextService& m_texts;
    const Clock& m_clock;
};

} // namespace sheaf

#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "base/result.h"
#include "papers/figure.h"
#include "papers/full_text.h"
#include "papers/paper.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <memory>
#include <optional>

namespace sheaf {

class ArchiveService;
class HttpClient;
class Library;
class PaperReader;
class Settings;
class TextFetch;

/// Papers' full texts and overview figures: from the library, and fetched into it once where they are asked
/// for. One paper at a time is fetched, at the feeds' pace. Call it on the thread it was made on.
class FullTextService : public QObject {
    Q_OBJECT

  public:
    FullTextService(std::shared_ptr<Library> library, const Settings& settings, HttpClient& http,
                    ArchiveService& archive, const Clock& clock, QObject* parent = nullptr);
    ~FullTextService() override;

    /// The text of the paper's present version with its figure: stored, or fetched and stored. A paper
    /// without a text that can be read is no error: StoredText says why. An error is one that may pass, and
    /// nothing is stored.
    QFuture<Result<StoredText>> textOf(PaperKey paper, const CancelFlag& cancel = {});

    /// What is in the library; asks nobody. None where the text was never looked for.
    QFuture<Result<std::optional<StoredText>>> storedTextOf(PaperKey paper);

    /// The paper's overview figure for the reader's own eyes; without bytes where its picture is not in the
    /// library. None where the paper names no figure. Asks nobody.
    QFuture<Result<std::optional<Figure>>> figureOf(PaperKey paper);

  private:
    QFuture<Result<StoredText>> queue(PaperKey paper, const CancelFlag& cancel);
    void startNext();
    void ended(TextFetch* fetch, const Result<StoredText>& result);

    std::shared_ptr<Library> m_library;
    const Settings& m_settings;
    HttpClient& m_http;
    ArchiveService& m_archive;
    const Clock& m_clock;
    std::unique_ptr<PaperReader> m_reader;
    QList<TextFetch*> m_fetches; ///< the first is under way; children of this object
};

} // namespace sheaf

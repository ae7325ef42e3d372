#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "fulltext/full_text_client.h"
#include "papers/paper.h"

#include <QObject>
#include <QPromise>

#include <memory>

namespace sheaf {

class Library;

/// One paper's way to its full text and figure in the library. Ends its future once; what is fetched is
/// stored before that.
class TextFetch : public QObject {
    Q_OBJECT

  public:
    TextFetch(std::shared_ptr<Library> library, PaperKey paper, const CancelFlag& cancel, const Clock& clock,
              QObject* parent = nullptr);
    ~TextFetch() override;

    void start(std::unique_ptr<FullTextClient> client);

    /// Ends it without having begun.
    void fail(const Error& error) { finish(error); }

    PaperKey paper() const { return m_paper; }
    QFuture<Result<StoredText>> future() const { return m_promise.future(); }

  signals:
    void ended(const sheaf::Result<sheaf::StoredText>& result);

  private:
    void search(const Result<Paper>& paper);
    void found(const Result<FoundText>& found);
    void stored(const Outcome& outcome);
    void fetchFigure();
    void keepFigure(const Figure& figure);
    void finish(const Result<StoredText>& result);

    std::shared_ptr<Library> m_library;
    PaperKey m_paper;
    CancelFlag m_cancel;
    const Clock& m_clock;
    std::unique_ptr<FullTextClient> m_client;
    StoredText m_text;
    QPromise<Result<StoredText>> m_promise;
};

} // namespace sheaf

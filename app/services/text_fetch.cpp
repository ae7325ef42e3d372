#include "services/text_fetch.h"

#include "base/log.h"
#include "base/when_ready.h"
#include "library/full_text_store.h"
#include "library/library.h"
#include "library/paper_store.h"
#include "papers/arxiv_id.h"

#include <QCoreApplication>

namespace sheaf {

namespace {

QString say(const char* text) { return QCoreApplication::translate("FullTextService", text); }

Result<Paper> readPaper(Connection& connection, PaperKey key) {
    const auto entry = PaperStore(connection).entry(key);
    if (!entry)
        return entry.error();
    return entry->paper;
}

} // namespace

TextFetch::TextFetch(std::shared_ptr<Library> library, PaperKey paper, const CancelFlag& cancel,
                     const Clock& clock, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_paper(paper), m_cancel(cancel), m_clock(clock) {
    m_promise.start();
}

TextFetch::~TextFetch() {
    if (m_promise.future().isFinished())
        return;
    m_promise.addResult(Error{ErrorKind::Cancelled,
                              say(QT_TRANSLATE_NOOP("FullTextService", "Fetching full texts was stopped.")),
                              {}});
    m_promise.finish();
}

void TextFetch::start(std::unique_ptr<FullTextClient> client) {
    m_client = std::move(client);
    const auto paper = m_library->read([key = m_paper](Connection& c) { return readPaper(c, key); });
    whenReady(paper, this, [this](const Result<Paper>& result) { search(result); });
}

void TextFetch::search(const Result<Paper>& paper) {
    if (!paper)
        return finish(paper.error());
    m_text.version = paper->version;
    if (!ArxivId::parse(paper->id)) {
        m_text.remark =
            say(QT_TRANSLATE_NOOP("FullTextService", "Full texts are fetched of arXiv's papers only."));
        return finish(m_text);
    }
    whenReady(m_client->fetch(paper->id, paper->version, m_cancel), this,
              [this](const Result<FoundText>& result) { found(result); });
}

void TextFetch::found(const Result<FoundText>& found) {
    if (!found)
        return finish(found.error());
    m_text.text = found->text;
    m_text.remark = found->remark;
    m_text.fetched = m_clock.now();
    if (m_text.text)
        m_text.text->version = m_text.version;
    const auto kept = m_library->write(
        [key = m_paper, text = m_text](Connection& c) { return FullTextStore(c).keep(key, text); });
    whenReady(kept, this, [this](const Outcome& outcome) { stored(outcome); });
}

void TextFetch::stored(const Outcome& outcome) {
    if (!outcome)
        finish(outcome.error());
    else if (!m_text.text || m_text.text->figureUrl.isEmpty())
        finish(m_text);
    else
        fetchFigure();
}

/// Without its figure a text is still a text: what goes wrong here is for the log.
void TextFetch::fetchFigure() {
    whenReady(m_client->fetchFigure(QUrl(m_text.text->figureUrl), m_cancel), this,
              [this](const Result<Figure>& figure) {
                  if (figure)
                      return keepFigure(*figure);
                  logDetails(figure.error());
                  finish(m_text);
              });
}

void TextFetch::keepFigure(const Figure& figure) {
    const auto kept = m_library->write(
        [key = m_paper, figure](Connection& c) { return FullTextStore(c).keepFigure(key, figure); });
    whenReady(kept, this, [this](const Outcome& outcome) {
        if (!outcome)
            logDetails(outcome.error());
        finish(m_text);
    });
}

void TextFetch::finish(const Result<StoredText>& result) {
    m_promise.addResult(result);
    m_promise.finish();
    emit ended(result);
}

} // namespace sheaf

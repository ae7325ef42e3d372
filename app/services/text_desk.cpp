#include "services/text_desk.h"

#include "base/when_ready.h"
#include "fulltext/text_budget.h"
#include "library/full_text_store.h"
#include "library/library.h"
#include "library/paper_store.h"
#include "services/full_text_service.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// What the library has of a paper that is to be read whole, and of its text.
struct Held {
    std::optional<Paper> paper; ///< none where the abstract will do
    std::optional<StoredText> text;
};

/// The text, which is long, is looked up only where it is wanted.
Result<Held> readHeld(Connection& connection, const Job& job, const TextPolicy& policy,
                      const QDateTime& now) {
    const auto entries = PaperStore(connection).entries({job.paper});
    if (!entries)
        return entries.error();
    if (entries->isEmpty() || !isReadWhole(entries->constFirst(), job.fullText, policy))
        return Held();
    const auto text = FullTextStore(connection).currentOf(job.paper, now);
    if (!text)
        return text.error();
    return Held{entries->constFirst().paper, *text};
}

bool hasAbstract(const FullText& text) {
    return std::any_of(text.sections.begin(), text.sections.end(), [](const TextSection& section) {
        return section.title.contains(u"abstract"_s, Qt::CaseInsensitive);
    });
}

} // namespace

TextDesk::TextDesk(std::shared_ptr<Library> library, const TextSupply& supply, const Clock& clock,
                   const CancelFlag& cancel, std::function<void(PaperKey)> arrived, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_supply(supply), m_clock(clock), m_cancel(cancel),
      m_arrived(std::move(arrived)) {}

Result<Reading> TextDesk::readingOf(const Job& job) {
    const auto held = m_library
                          ->read([job, policy = m_supply.policy, now = m_clock.now()](Connection& c) {
                              return readHeld(c, job, policy, now);
                          })
                          .result();
    if (!held)
        return held.error();
    if (!held->paper)
        return Reading();
    if (held->text && held->text->text)
        return excerpt(*held->text->text, *held->paper);
    if (held->text)
        remark(held->text->remark);
    return Reading{.wanted = true, .pending = !held->text && !isSettled(job.paper)};
}

Reading TextDesk::excerpt(FullText text, const Paper& paper) const {
    if (!hasAbstract(text) && !paper.abstract.isEmpty())
        text.sections.prepend({.title = u"Abstract"_s, .text = paper.abstract});
    return {.wanted = true, .source = text.source, .text = excerptOf(text, m_supply.policy.mostTokens).text};
}

bool TextDesk::isSettled(PaperKey paper) {
    const QMutexLocker lock(&m_mutex);
    return m_settled.contains(paper);
}

void TextDesk::fetch(PaperKey paper) {
    QMetaObject::invokeMethod(
        this, [this, paper] { begin(paper); }, Qt::QueuedConnection);
}

void TextDesk::begin(PaperKey paper) {
    if (m_givenUp)
        return settle(paper, *m_givenUp);
    whenReady(m_supply.texts.textOf(paper, m_cancel), this,
              [this, paper](const Result<StoredText>& text) { settle(paper, text); });
}

void TextDesk::settle(PaperKey paper, const Result<StoredText>& text) {
    if (!text && text.error().kind != ErrorKind::Cancelled)
        remark(text.error().sentence);
    if (text && !text->text)
        remark(text->remark);
    if (!text && (text.error().kind == ErrorKind::Refused || text.error().kind == ErrorKind::RateLimited))
        m_givenUp = text.error();
    {
        const QMutexLocker lock(&m_mutex);
        m_settled += paper;
    }
    m_arrived(paper);
}

QStringList TextDesk::remarks() const {
    const QMutexLocker lock(&m_mutex);
    return m_remarks;
}

void TextDesk::remark(const QString& sentence) {
    const QMutexLocker lock(&m_mutex);
    if (!m_remarks.contains(sentence))
        m_remarks += sentence;
}

bool TextDesk::isWorthReadingWhole(const Reading& read, const Summary& summary) const {
    return m_supply.policy.when == TextPolicy::When::Worth && !read.wanted &&
           summary.score.value_or(-1) >= m_supply.policy.fromScore;
}

} // namespace sheaf

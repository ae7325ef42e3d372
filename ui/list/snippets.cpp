#include "ui/list/snippets.h"

#include "base/when_ready.h"

#include <chrono>
#include <utility>

namespace sheaf {

namespace {
constexpr int mostHeld = 5'000;
constexpr int mostAtOnce = 100; ///< dragging the scroll bar passes many
} // namespace

Snippets::Snippets(ArchiveService& archive, QObject* parent) : QObject(parent), m_archive(archive) {
    m_requestSoon.setSingleShot(true);
    m_requestSoon.setInterval(std::chrono::milliseconds(30));
    connect(&m_requestSoon, &QTimer::timeout, this, &Snippets::request);
}

void Snippets::begin(const Selection& selection, bool needed) {
    ++m_serial;
    m_selection = selection;
    m_needed = needed;
    m_snippets.clear();
    m_asked.clear();
    m_wanted.clear();
}

const Snippet* Snippets::of(PaperKey paper) {
    if (const auto found = m_snippets.constFind(paper); found != m_snippets.constEnd())
        return &*found;
    if (m_needed && !m_asked.contains(paper)) {
        m_asked += paper;
        m_wanted += paper;
        if (!m_requestSoon.isActive())
            m_requestSoon.start();
    }
    return nullptr;
}

void Snippets::request() {
    if (m_asked.size() > mostHeld) {
        m_snippets.clear();
        m_asked.clear();
    }
    while (m_wanted.size() > mostAtOnce)
        m_asked.remove(m_wanted.takeFirst());
    whenReady(m_archive.snippets(std::exchange(m_wanted, {}), m_selection), this,
              [this, serial = m_serial](const Result<QList<Snippet>>& snippets) {
                  if (!snippets || serial != m_serial)
                      return;
                  for (const Snippet& snippet : *snippets)
                      m_snippets.insert(snippet.paper, snippet);
                  if (!snippets->isEmpty())
                      emit came();
              });
}

} // namespace sheaf

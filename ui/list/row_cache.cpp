#include "ui/list/row_cache.h"

#include "base/when_ready.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace sheaf {

namespace {
constexpr int pageSize = 100;
constexpr int mostHeld = 5'000;
constexpr int mostPagesAtOnce = 4;
} // namespace

RowCache::RowCache(ArchiveService& archive, QObject* parent) : QObject(parent), m_archive(archive) {
    m_requestSoon.setSingleShot(true);
    m_requestSoon.setInterval(std::chrono::milliseconds(0));
    connect(&m_requestSoon, &QTimer::timeout, this, &RowCache::requestWantedPages);
}

void RowCache::setKeys(const QList<PaperKey>& keys) {
    ++m_generation;
    m_keys = keys;
    m_asked.clear();
    m_wanted.clear();
    for (auto& held : m_held)
        held.index = -1;
}

void RowCache::append(const QList<PaperKey>& keys) {
    m_asked.remove(int(m_keys.size()) / pageSize); // it was not whole
    m_keys += keys;
}

bool RowCache::isAtHand(PaperKey paper) const {
    const auto held = m_held.constFind(paper);
    return held != m_held.constEnd() && held->index >= 0 && held->index < m_keys.size() &&
           m_keys.at(held->index) == paper;
}

int RowCache::indexOf(PaperKey paper) const {
    return isAtHand(paper) ? m_held.constFind(paper)->index : int(m_keys.indexOf(paper));
}

const PaperRow* RowCache::row(int index) {
    const auto held = m_held.find(m_keys.at(index));
    if (held != m_held.end()) {
        held->index = index;
        return &held->row;
    }
    const int page = index / pageSize;
    if (!m_asked.contains(page)) {
        m_asked.insert(page);
        m_wanted.append(page);
        m_requestSoon.start();
    }
    return nullptr;
}

void RowCache::setFollowed(const QSet<QString>& authors) {
    if (std::exchange(m_followed, authors) != authors)
        refreshAll();
}

void RowCache::refresh(const QList<PaperKey>& papers) {
    QList<PaperKey> atHand;
    for (const PaperKey key : papers) {
        if (m_held.contains(key))
            atHand.append(key);
    }
    if (!atHand.isEmpty())
        request(atHand, -1);
}

void RowCache::refreshAll() {
    m_held.removeIf([](const auto& held) { return held.value().index < 0; });
    m_asked.clear();
    refresh(m_held.keys());
}

void RowCache::remove(int index) {
    m_keys.removeAt(index);
    m_asked.clear(); // every page behind it begins one paper later
    for (Held& held : m_held) {
        if (held.index == index)
            held.index = -1;
        else if (held.index > index)
            --held.index;
    }
}

void RowCache::requestWantedPages() {
    // Dragging the scroll bar over a long list wants hundreds of pages; only those it rests on are worth
    // reading.
    while (m_wanted.size() > mostPagesAtOnce)
        m_asked.remove(m_wanted.takeFirst());
    for (const int page : std::exchange(m_wanted, {}))
        request(m_keys.mid(page * pageSize, pageSize), page);
}

void RowCache::request(const QList<PaperKey>& papers, int page) {
    const int request = ++m_requests;
    whenReady(m_archive.rows(papers, m_followed), this,
              [=, this, generation = m_generation](const Result<QList<PaperRow>>& rows) {
                  if (!rows) {
                      emit failed(rows.error());
                      return;
                  }
                  forgetWhenMany();
                  keep(*rows, request);
                  if (page >= 0 && generation == m_generation)
                      emit loaded(page * pageSize,
                                  int(std::min<qsizetype>((page + 1) * pageSize, m_keys.size())) - 1);
              });
}

void RowCache::keep(const QList<PaperRow>& rows, int request) {
    for (const PaperRow& row : rows) {
        Held& held = m_held[row.key];
        if (held.request > request)
            continue;
        const bool flipped = held.request > 0 && held.row.hidden != row.hidden;
        held.row = row;
        held.request = request;
        if (held.index >= 0)
            emit loaded(held.index, held.index);
        if (flipped)
            emit hiddenChanged(row.key);
    }
}

void RowCache::forgetWhenMany() {
    if (m_held.size() < mostHeld)
        return;
    m_held.clear();
    m_asked.clear();
}

} // namespace sheaf

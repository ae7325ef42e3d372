#include "ui/list/key_pages.h"

#include "base/when_ready.h"

#include <algorithm>

namespace sheaf {

namespace {
constexpr int firstPage = 200;
constexpr int largestPage = 200'000;
} // namespace

KeyPages::KeyPages(ArchiveService& archive, QObject* parent) : QObject(parent), m_archive(archive) {}

template <class Take>
void KeyPages::ask(int limit, const std::optional<PageEnd>& after, Take take) {
    m_asking = true;
    whenReady(m_archive.page(m_selection, limit, after), this,
              [this, take, serial = m_serial](const Result<FoundPapers>& found) {
                  if (serial != m_serial)
                      return;
                  m_asking = false;
                  if (!found) {
                      m_toEnd = false;
                      emit failed(found.error());
                      return;
                  }
                  (this->*take)(*found);
                  if (serial == m_serial)
                      proceed();
              });
}

void KeyPages::begin(const Selection& selection) {
    ++m_serial;
    m_selection = selection;
    m_next.reset();
    m_came = 0;
    m_toEnd = false;
    m_againWanted = false;
    ask(firstPage, {}, &KeyPages::takeFirst);
}

void KeyPages::beginAgain() {
    if (m_asking && m_came > 0)
        m_againWanted = true;
    else if (m_came < firstPage)
        begin(m_selection);
    else
        ask(std::min(m_came, comfortable), {}, &KeyPages::takeAgain);
}

void KeyPages::goOn() {
    if (m_asking || !m_next)
        return;
    const bool comfortably = m_came < comfortable;
    ask(comfortably ? comfortable - m_came : std::clamp(m_came, comfortable, largestPage), m_next,
        &KeyPages::takeNext);
}

void KeyPages::goToEnd() {
    m_toEnd = true;
    goOn();
}

void KeyPages::takeFirst(const FoundPapers& found) {
    m_came = int(found.keys.size());
    m_next = found.next;
    m_amongNewest = found.amongNewest;
    emit began(found);
}

void KeyPages::takeAgain(const FoundPapers& found) {
    m_amongNewest = found.amongNewest;
    if (m_came <= comfortable || !found.next) {
        m_came = int(found.keys.size());
        m_next = found.next;
    }
    emit beganAgain(found, !found.next);
}

void KeyPages::takeNext(const FoundPapers& found) {
    m_came += int(found.keys.size());
    m_next = found.next;
    emit wentOn(found);
}

void KeyPages::proceed() {
    if (m_asking)
        return;
    if (std::exchange(m_againWanted, false))
        beginAgain();
    else if (m_toEnd || m_came < comfortable)
        goOn();
}

} // namespace sheaf

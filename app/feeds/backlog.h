#pragma once

#include <memory>

namespace sheaf {

/// How many pages the one who takes them has not stored yet, so that a source with many does not pile them
/// up in memory. Copies share the count; all of them are used on one thread.
class Backlog {
  public:
    void grow() const { ++*m_pages; }
    void shrink() const { --*m_pages; }
    bool isFull() const { return *m_pages >= most; }

  private:
    static constexpr int most = 4;
    std::shared_ptr<int> m_pages = std::make_shared<int>(0);
};

} // namespace sheaf

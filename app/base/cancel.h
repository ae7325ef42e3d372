#pragma once

#include <atomic>
#include <memory>

namespace sheaf {

/// A flag that long work looks at between steps. Copies share the flag; any thread may raise or read it.
class CancelFlag {
  public:
    void raise() const { m_raised->store(true); }
    bool raised() const { return m_raised->load(); }

  private:
    std::shared_ptr<std::atomic_bool> m_raised = std::make_shared<std::atomic_bool>(false);
};

} // namespace sheaf

#pragma once

#include "base/clock.h"

namespace sheaf::test {

/// A clock that stands where a test puts it.
class FakeClock final : public Clock {
  public:
    explicit FakeClock(const QDateTime& now) : m_now(now) {}
    QDateTime now() const override { return m_now; }
    void set(const QDateTime& now) { m_now = now; }

  private:
    QDateTime m_now;
};

} // namespace sheaf::test

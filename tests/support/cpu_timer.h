#pragma once

#include <ctime>

namespace sheaf::test {

/// The processor time that this program has used since the timer was made: on a machine that does other
/// things too, the wall's clock says nothing.
class CpuTimer {
  public:
    /// In milliseconds.
    double elapsed() const { return 1000.0 * double(std::clock() - m_start) / CLOCKS_PER_SEC; }

  private:
    std::clock_t m_start = std::clock();
};

/// The processor's seconds that the work takes.
template <class Work>
double cpuSeconds(Work work) {
    const CpuTimer timer;
    work();
    return timer.elapsed() / 1000;
}

} // namespace sheaf::test

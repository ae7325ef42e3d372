#include "services/pace/back_off.h"

#include <QRandomGenerator>

#include <algorithm>

namespace sheaf {

int backOffMs(int failure) {
    const int doublings = std::clamp(failure - 1, 0, 6);
    const int whole = std::min(1000 << doublings, 60'000);
    return whole / 2 + QRandomGenerator::global()->bounded(whole / 2 + 1);
}

} // namespace sheaf

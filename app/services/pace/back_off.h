#pragma once

namespace sheaf {

/// How long to wait after the nth failure in a row (from 1) where nobody says how long: doubling from one
/// second to a minute, of which the second half is left to chance ("equal jitter"), so that many workers do
/// not come back as one.
int backOffMs(int failure);

} // namespace sheaf

#pragma once

namespace sheaf::test {

/// How long a test waits for what has to come, in milliseconds: many times what it takes, for a slow machine
/// that does other things too.
inline constexpr int patience = 60'000;

} // namespace sheaf::test

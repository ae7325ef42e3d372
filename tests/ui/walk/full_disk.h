#pragma once

namespace sheaf::test {

/// While it lives, libraries that this program opens have no more room than they take up already, as on a
/// disk that is full.
class FullDisk {
  public:
    FullDisk();
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk();
};

} // namespace sheaf::test

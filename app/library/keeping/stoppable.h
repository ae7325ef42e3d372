#pragma once

#include "base/cancel.h"

struct sqlite3;

namespace sheaf {

class Connection;

/// While it lives, the connection's statements end with ErrorKind::Cancelled soon after the flag was raised,
/// however long they would have taken. Not for two at once on one connection.
class Stoppable {
  public:
    Stoppable(const Connection& connection, CancelFlag cancel);
    ~Stoppable();
    Stoppable(const Stoppable&) = delete;
    Stoppable& operator=(const Stoppable&) = delete;

  private:
    sqlite3* m_handle;
    CancelFlag m_cancel;
};

} // namespace sheaf

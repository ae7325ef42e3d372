#include "library/keeping/stoppable.h"

#include "library/connection.h"

#include <sqlite3.h>

namespace sheaf {

namespace {

constexpr int stepsBetweenLooks = 1000; // of SQLite's virtual machine

int isRaised(void* flag) { return static_cast<const CancelFlag*>(flag)->raised() ? 1 : 0; }

} // namespace

Stoppable::Stoppable(const Connection& connection, CancelFlag cancel)
    : m_handle(connection.handle()), m_cancel(std::move(cancel)) {
    sqlite3_progress_handler(m_handle, stepsBetweenLooks, isRaised, &m_cancel);
}

Stoppable::~Stoppable() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }

} // namespace sheaf

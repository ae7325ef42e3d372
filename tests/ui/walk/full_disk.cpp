#include "ui/walk/full_disk.h"

#include <QtGlobal>

#include <sqlite3.h>

namespace sheaf::test {

namespace {

/// SQLite takes as many pages as there are for the least it can be asked to keep to, and then says what it
/// says where the disk is full. https://www.sqlite.org/pragma.html#pragma_max_page_count
int leaveNoRoom(sqlite3* library) {
    return sqlite3_exec(library, "PRAGMA max_page_count = 1", nullptr, nullptr, nullptr);
}

/// What SQLite calls whenever a library is opened takes more than its type says.
/// https://www.sqlite.org/c3ref/auto_extension.html
void (*whenOpened())() { return reinterpret_cast<void (*)()>(leaveNoRoom); }

} // namespace

FullDisk::FullDisk() {
    if (sqlite3_auto_extension(whenOpened()) != SQLITE_OK)
        qFatal("SQLite takes no extension");
}

FullDisk::~FullDisk() { sqlite3_cancel_auto_extension(whenOpened()); }

} // namespace sheaf::test

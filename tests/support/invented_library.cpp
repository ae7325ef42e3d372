#include "support/invented_library.h"

#include "services/snapshot/snapshot_service.h"
#include "services/workspace.h"
#include "support/awaited.h"
#include "support/invented_archive.h"

#include <QTemporaryFile>

namespace sheaf::test {

using namespace Qt::StringLiterals;

void importInvented(Workspace& workspace, int papers) {
    QTemporaryFile snapshot;
    if (!snapshot.open())
        qFatal("%s", qPrintable(snapshot.errorString()));
    InventedArchive archive;
    for (int paper = 0; paper < papers; ++paper)
        snapshot.write(archive.nextLine(papers));
    snapshot.close();
    const auto imported = awaited(workspace.snapshots().import(snapshot.fileName()), 600'000);
    if (!imported || imported->papers != papers)
        qFatal("The invented papers were not imported.");
}

} // namespace sheaf::test

#pragma once

namespace sheaf {
class Workspace;
}

namespace sheaf::test {

/// Puts so many invented papers (see InventedArchive) into the library, as an import of arXiv's snapshot
/// does.
void importInvented(Workspace& workspace, int papers);

/// The same with a dozen formulas in each abstract. They are the newest papers of any invented library.
void importFormulas(Workspace& workspace, int papers);

} // namespace sheaf::test

#pragma once

#include "papers/mark.h"

namespace sheaf {

/// Acts on several papers, as a menu and the page about them name them. `papers` says how many: "12 papers".
/// Mnemonics are the menu's; see withoutMnemonic().
QString markText(Mark::Kind kind, bool on, const QString& papers);

} // namespace sheaf

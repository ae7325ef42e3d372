#pragma once

#include "settings/setting_definitions.h"

namespace sheaf {

/// The settings of what papers and days go on to: other machines, publishing, Zotero, the notes vault.
QList<SettingDefinition> programDefinitions();

} // namespace sheaf

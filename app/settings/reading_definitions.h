#pragma once

#include "settings/setting_definitions.h"

namespace sheaf {

/// How a paper's page looks: its colours, font, width and lines.
QList<SettingDefinition> readingDefinitions();

} // namespace sheaf

#pragma once

#include "settings/setting_definitions.h"

namespace sheaf {

/// The settings of arXiv, Hugging Face, the reader's feeds, and of how all of them are asked.
QList<SettingDefinition> feedDefinitions();

} // namespace sheaf

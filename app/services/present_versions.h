#pragma once

#include "papers/staleness.h"

#include <QHash>

#include <utility>

namespace sheaf {

class Settings;

/// By the names of an engine and of a form.
using VersionsByEngine = QHash<std::pair<QString, QString>, PresentVersions>;

/// What every engine of the settings would write into its summaries today. An engine whose prompts cannot be
/// read is left out.
VersionsByEngine presentVersions(const Settings& settings);

} // namespace sheaf

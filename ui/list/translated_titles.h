#pragma once

#include "papers/paper_row.h"

namespace sheaf {

class PaperListModel;
class SettingsService;

/// The row with its title in the summary's language, where there is one.
PaperRow withTranslatedTitle(PaperRow row);

/// The list shows translated titles while the reader has titles translated (`summaries.translate`): now, and
/// after each change of the setting. Both must outlive it.
void followTranslations(PaperListModel& list, SettingsService& settings);

} // namespace sheaf

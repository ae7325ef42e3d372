#include "ui/list/translated_titles.h"

#include "services/settings_service.h"
#include "ui/list/paper_list_model.h"

namespace sheaf {

using namespace Qt::StringLiterals;

PaperRow withTranslatedTitle(PaperRow row) {
    if (!row.translatedTitle.isEmpty())
        row.title = row.translatedTitle;
    return row;
}

void followTranslations(PaperListModel& list, SettingsService& settings) {
    const auto follow = [&list, &settings](const QString& name) {
        if (name == u"summaries.translate")
            list.setTranslated(settings.text(name) != u"off");
    };
    QObject::connect(&settings, &SettingsService::changed, &list, follow);
    follow(u"summaries.translate"_s);
}

} // namespace sheaf

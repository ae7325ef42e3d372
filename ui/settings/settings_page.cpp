#include "ui/settings/settings_page.h"

#include "services/settings_service.h"

#include <QFormLayout>

namespace sheaf {

Outcome saveChanged(SettingsService& settings, const QList<std::pair<QString, QString>>& values) {
    for (const auto& [name, value] : values) {
        if (settings.text(name) == value)
            continue;
        if (const Outcome saved = settings.set(name, value); !saved)
            return saved;
    }
    return {};
}

QFormLayout* pageForm(QWidget* page) {
    auto* form = new QFormLayout(page);
    form->setContentsMargins(24, 20, 24, 12);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    return form;
}

} // namespace sheaf

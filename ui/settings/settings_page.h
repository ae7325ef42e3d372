#pragma once

#include "base/result.h"

#include <QWidget>

class QFormLayout;

namespace sheaf {

class SettingsService;

/// One page of the settings dialog. Shows the settings when it is made and writes them when asked to.
class SettingsPage : public QWidget {
    Q_OBJECT

  public:
    using QWidget::QWidget;

    /// Saves what was changed. The error's sentence names the field.
    virtual Outcome save() = 0;
};

/// Sets those that differ from what is set, and stops at the first that is not taken.
Outcome saveChanged(SettingsService& settings, const QList<std::pair<QString, QString>>& values);

/// The page's layout, with the margins and distances all pages share.
QFormLayout* pageForm(QWidget* page);

} // namespace sheaf

#pragma once

#include <QDialog>

namespace sheaf {

/// What the program is, its version, and where it keeps what it keeps.
class AboutDialog : public QDialog {
    Q_OBJECT

  public:
    AboutDialog(const QString& libraryPath, const QString& settingsPath, QWidget* parent);
};

} // namespace sheaf

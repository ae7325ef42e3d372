#pragma once

#include "ui/export/export_dialog.h"

#include <QSettings>

class QSplitter;
class QWidget;

namespace sheaf {

/// What a window remembers of itself, in a file of its own beside the settings: places and sizes.
/// Nothing in it is worth backing up.
class WindowMemory {
  public:
    explicit WindowMemory(const QString& settingsPath);

    void restore(QWidget& window, QSplitter& splitter);
    void store(const QWidget& window, const QSplitter& splitter);

    ExportChoices exportChoices() const;
    void remember(const ExportChoices& choices);

  private:
    QSettings m_file;
};

} // namespace sheaf

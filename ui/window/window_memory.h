#pragma once

#include "ui/export/export_dialog.h"

#include <QSettings>

class QSplitter;
class QWidget;

namespace sheaf {

/// What a window remembers of itself, in a file of its own beside the settings: places and sizes, and what
/// the reader has agreed to. Nothing in it is worth backing up.
class WindowMemory {
  public:
    explicit WindowMemory(const QString& settingsPath);

    void restore(QWidget& window, QSplitter& splitter);
    void store(const QWidget& window, const QSplitter& splitter);

    /// Whether the reader was told that papers' texts go to this host, and went on.
    bool mayUse(const QString& host) const;
    void allow(const QString& host);

    ExportChoices exportChoices() const;
    void remember(const ExportChoices& choices);

  private:
    QSettings m_file;
};

} // namespace sheaf

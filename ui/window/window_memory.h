#pragma once

#include "ui/export/export_dialog.h"

#include <QSettings>
#include <QStringList>

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
    /// The ids of what was chosen in the command palette, the newest first.
    QStringList recentCommands() const;
    void rememberCommands(const QStringList& ids);
    void remember(const ExportChoices& choices);

    /// How wide the columns of the list are, in px; none before the reader chose.
    QList<int> listColumns() const;
    void rememberListColumns(const QList<int>& widths);
    /// The names of the actions for columns that the reader does without.
    QStringList columnsLeftOut() const;
    void rememberColumnsLeftOut(const QStringList& names);

    /// Libraries that were open lately, the last one first.
    QStringList recentLibraries() const;
    void rememberLibrary(const QString& path);

    /// True the first time that it is asked about a library.
    bool warnOfPlace(const QString& library);

  private:
    QSettings m_file;
};

} // namespace sheaf

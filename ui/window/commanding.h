#pragma once

#include "papers/paper_row.h"
#include "query/found_papers.h"
#include "query/selection.h"
#include "ui/palette/palette_entry.h"

#include <QDate>
#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

class QMainWindow;

namespace sheaf {

class Browsing;
class CommandPalette;
class Opening;
class Theme;
class WindowMemory;
class Workspace;
struct WindowActions;

/// Fills the command palette: what is at hand at once, what the library must be asked for as it comes.
class Commanding : public QObject {
    Q_OBJECT

  public:
    Commanding(Workspace& workspace, const Theme& theme, const WindowActions& actions, Browsing& browsing,
               Opening& opening, WindowMemory& memory, QMainWindow& window);

    /// More to choose from, asked for whenever the palette opens.
    void addEntries(std::function<QList<PaletteEntry>()> entries) { m_more += std::move(entries); }

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  signals:
    void dayWanted(QDate day);

  private:
    void open();
    void makePalette();
    void askFilters();
    void askPapers();
    void lookFor(const Selection& titles, const QList<PaperKey>& known, const std::optional<PageEnd>& after);
    void showFound(const QList<PaperKey>& papers);
    void followTyped();
    void remember(const QString& id);
    QList<PaletteEntry> typedEntries();
    void showFound(const QList<PaperRow>& rows);

    Workspace& m_workspace;
    const WindowActions& m_actions;
    Browsing& m_browsing;
    Opening& m_opening;
    WindowMemory& m_memory;
    QMainWindow& m_window;
    const Theme& m_theme;
    CommandPalette* m_palette = nullptr; ///< none until it is first opened
    QList<std::function<QList<PaletteEntry>()>> m_more;
    QTimer m_askSoon;
    int m_asked = 0;       ///< the last question for papers
    qsizetype m_found = 0; ///< so many papers are shown
};

} // namespace sheaf

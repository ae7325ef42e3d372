#pragma once

#include "papers/counts.h"
#include "ui/list/browsing.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/blanks.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_memory.h"

#include <QMainWindow>

class QSplitter;
class QStackedWidget;

namespace sheaf {

class BlankPage;
class DetailPane;
class DayLedgers;
class Fetching;
class Importing;
class ListPane;
class NoticeBar;
class PaperActs;
class Reading;
class Ruling;
class Sidebar;
class SnapshotImporting;
class StatusLine;
class Summarising;
class Theme;
class TopBar;
class Trusting;
class Unattended;
class Workspace;
struct ExportReport;

/// The window over one library. Everything it shows comes through futures; nothing here waits.
/// The workspace and the theme must outlive it.
class MainWindow : public QMainWindow {
    Q_OBJECT

  public:
    MainWindow(Workspace& workspace, Theme& theme);
    ~MainWindow() override;

  signals:
    /// The reader wants to look around in the sample day: it has a library, and so a window, of its own.
    void sampleRequested();

  protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    bool isSample() const;
    void build();
    void connectActions();
    void connectViewActions();
    void connectParts();
    void connectLedgers();
    void applyTheme();
    void applyTextSize();
    void workUnattended();
    void openFirstDay();
    void showDay(QDate day);
    void showWelcome();
    void followBrowsing();
    void followDay(const DayCount& day);
    void describeList();
    void inviteToRead();
    void updateActions();
    void fetchDay();
    void openExport();
    void tellOfExport(const ExportReport& report);
    void openDigest();
    void importFiles(const QStringList& files);
    void openTags(const QString& chosen = {});
    void openCost();
    void openSettings(SettingsDialog::Page page = SettingsDialog::Page::Feeds);
    void changeTextSize(int percent);
    void dismiss();
    void openLink(const QUrl& url);
    BlankActs blankActs();

    Workspace& m_workspace;
    Theme& m_theme;
    WindowActions m_actions;
    Browsing m_browsing;
    WindowMemory m_memory;
    TopBar* m_top;
    NoticeBar* m_notice;
    QStackedWidget* m_pages;
    BlankPage* m_welcome;
    QSplitter* m_columns;
    Sidebar* m_sidebar;
    ListPane* m_list;
    DetailPane* m_detail;
    StatusLine* m_status; ///< made after what stands above it: that is the order of Tab
    Fetching* m_fetching;
    DayLedgers* m_ledgers;
    Importing* m_importing;
    SnapshotImporting* m_snapshotImporting;
    Summarising* m_summarising;
    Reading* m_reading;
    PaperActs* m_paperActs;
    Trusting* m_trusting;
    Unattended* m_unattended = nullptr; ///< none for the sample day
    Ruling* m_ruling;
    DayCount m_day;
    bool m_readerLoaded = false;
};

} // namespace sheaf

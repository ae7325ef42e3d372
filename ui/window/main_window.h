#pragma once

#include "base/result.h"
#include "papers/counts.h"
#include "ui/list/browsing.h"
#include "ui/settings/settings_dialog.h"
#include "ui/window/blanks.h"
#include "ui/window/window_actions.h"
#include "ui/window/window_memory.h"

#include <QFuture>
#include <QMainWindow>
#include <QPointer>

class QSplitter;
class QStackedWidget;

namespace sheaf {

class BlankPage;
class DetailPane;
class DayCost;
class DayLedgers;
class Exchanging;
class Fetching;
class FirstPaint;
class Importing;
class KeptPlace;
class ListPane;
class NoticeBar;
class Opening;
class OverviewDialog;
class PageActs;
class PaperActs;
class PaperTabs;
class PdfReading;
class Reading;
class Ruling;
class SimilarPapers;
class ShortcutKeys;
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
    /// Where it follows another one over the same library, it begins where that one stands.
    MainWindow(Workspace& workspace, Theme& theme, const MainWindow* before = nullptr);
    ~MainWindow() override;

    /// Says a sentence above the list.
    void tell(const QString& sentence);

    /// Remembers where it stands, for the window that follows.
    void rememberPlace();

    /// Comes to the front, and shows what links of other programs ask for; others are passed over.
    void raise(const QStringList& links);

  signals:
    /// The reader wants to look around in the sample day: it has a library, and so a window, of its own.
    void sampleRequested();

    /// The reader wants this library in the place of the one that is open, or the same one anew.
    void libraryWanted(const QString& path);

    /// The library shall go into that folder, which needs it closed.
    void moveWanted(const QString& folder);

  protected:
    void showEvent(QShowEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

  private:
    bool isSample() const;
    void build();
    void connectActions();
    void connectViewActions();
    void connectParts();
    void connectLedgers();
    void connectGroupings();
    void connectHabits();
    void applyTheme();
    void applyTextSize();
    void workUnattended();
    void keepLibrary();
    void openFirstDay();
    void openNewest(const Result<std::optional<QDate>>& day);
    void takePlaceOf(const MainWindow& other);
    void showDay(QDate day);
    void showWelcome();
    void followBrowsing();
    void followDay(const DayCount& day);
    void describeList();
    void inviteToRead();
    void updateActions();
    void fetchDay();
    void openExport();
    /// What is offered first, before the day and the list.
    void openExportOf(QList<ExportScope> scopes);
    void tellOfExport(const ExportReport& report);
    void openDigest();
    void importFiles(const QStringList& files);
    void openTags(const QString& chosen = {});
    void exchangeLibrary();
    void chooseExportOfEverything();
    void openCost();
    void openOverview();
    void openSettings(SettingsDialog::Page page = SettingsDialog::Page::Feeds);
    void changeTextSize(int percent);
    void dismiss();
    void openLink(const QUrl& url);
    BlankActs blankActs();

    Workspace& m_workspace;
    Theme& m_theme;
    /// Asked before the window is built, which takes longer.
    QFuture<Result<std::optional<QDate>>> m_newestDay;
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
    FirstPaint* m_firstPaint;
    KeptPlace* m_place;
    DetailPane* m_detail;
    PaperTabs* m_tabs;
    PdfReading* m_pdfs = nullptr;
    StatusLine* m_status; ///< made after what stands above it: that is the order of Tab
    DayCost* m_dayCost;
    Fetching* m_fetching;
    DayLedgers* m_ledgers;
    Importing* m_importing;
    SnapshotImporting* m_snapshotImporting;
    Exchanging* m_exchanging = nullptr;
    Summarising* m_summarising;
    Reading* m_reading;
    PaperActs* m_paperActs;
    Trusting* m_trusting;
    Unattended* m_unattended = nullptr; ///< none for the sample day
    Ruling* m_ruling;
    Opening* m_opening = nullptr;
    PageActs* m_pageActs = nullptr;
    ShortcutKeys* m_keys = nullptr;
    SimilarPapers* m_similar;
    QPointer<OverviewDialog> m_overview;
    DayCount m_day;
    bool m_wasShown = false;
};

} // namespace sheaf

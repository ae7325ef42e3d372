#pragma once

#include "papers/paper.h"

#include <QDate>
#include <QDialog>

class QLabel;
class QListWidget;
class QStackedWidget;

namespace sheaf {

class EngineService;
class ExportService;
class FeedListService;
class FeedsPage;
class PromptService;
class PublishService;
class SettingsPage;
class SettingsService;
class SpendingService;
class SyncService;

/// The reader's settings, page by page. Saves when asked to; what a setting does not take is said in a
/// sentence.
class SettingsDialog : public QDialog {
    Q_OBJECT

  public:
    enum class Page {
        Feeds,
        Summaries,
        FullTexts,
        Language,
        Interests,
        Appearance,
        Reading,
        Daily,
        Prompts,
        Spending,
        Publishing,
        Machines,
        Programs
    };

    /// All pages, in their order, and what they are called.
    static QList<Page> pages();
    static QString nameOf(Page page);

    SettingsDialog(SettingsService& settings, EngineService& engines, Page first, QWidget* parent = nullptr);

    /// Adds the reader's own feeds to the page of feeds.
    void addFeeds(FeedListService& feeds);

    /// Adds the page of prompts, whose requests are shown for this paper (0 for none).
    void addPrompts(PromptService& prompts, PaperKey selected);

    /// Adds the page of caps and prices; after the prompts.
    void addSpending(SpendingService& spending);

    /// Adds the page of publishing; after the spending.
    void addPublishing(PublishService& publishing, const ExportService& exports, QDate today);

    /// Adds the page of the reader's other machines; after the publishing.
    void addMachines(SyncService& sync);

    /// Adds the page of the reader's other programs; after the machines.
    void addPrograms();

  private:
    void addPage(const QString& name, SettingsPage* page);
    void save();

    SettingsService& m_settings;
    Page m_first;
    FeedsPage* m_feeds;
    QList<SettingsPage*> m_pages;
    QListWidget* m_names;
    QStackedWidget* m_stack;
    QLabel* m_error;
};

} // namespace sheaf

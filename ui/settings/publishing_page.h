#pragma once

#include "papers/publication_record.h"
#include "papers/publish_target.h"
#include "ui/settings/settings_page.h"

#include <QDate>

class QLabel;
class QPushButton;
class QTableWidget;

namespace sheaf {

class ExportService;
class PublishService;

/// Where days are published, how each place stands, and what there is to do where one fails.
class PublishingPage : public SettingsPage {
    Q_OBJECT

  public:
    /// `today` is a day to show names of files for.
    PublishingPage(PublishService& publishing, const ExportService& exports, QDate today,
                   QWidget* parent = nullptr);
    Outcome save() override;

  private:
    QWidget* acts();
    void fill();
    void showState();
    void loadRecords();
    void takeTicks();
    void add(const PublishTarget& target);
    void edit(int row);
    void openDialog(const PublishTarget& target, int row);
    void removeCurrent();
    void followNames();
    void publishAgain();
    const PublicationRecord* newestOf(const QString& target) const;

    PublishService& m_publishing;
    const ExportService& m_exports;
    QDate m_today;
    QList<PublishTarget> m_targets;
    QStringList m_stored; ///< the names that they are stored by; empty for new ones
    QString m_fault;      ///< why the setting cannot be read; then it is left as it is
    QList<PublicationRecord> m_records;
    QTableWidget* m_rows;
    QPushButton* m_add;
    QPushButton* m_edit;
    QPushButton* m_remove;
    QLabel* m_state;
    QPushButton* m_again;
};

} // namespace sheaf

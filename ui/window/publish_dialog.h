#pragma once

#include "papers/publish_target.h"
#include "services/publishing/publish_report.h"

#include <QDate>
#include <QDialog>

class QCheckBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace sheaf {

class PublishService;

/// Publishes one day at the targets that the reader ticks, and says what became of it at each.
class PublishDialog : public QDialog {
    Q_OBJECT

  public:
    PublishDialog(PublishService& publishing, const QList<PublishTarget>& targets, QDate day,
                  QWidget* parent);

  private:
    struct Row {
        QCheckBox* box;
        QLabel* state;
        bool isThere = false; ///< or may be: published again only where it is ticked for that
    };

    void addRow(const PublishTarget& target);
    void showRecords(const QList<PublicationRecord>& records);
    void publish();
    void show(const PublishLine& line);
    void fit();

    PublishService& m_publishing;
    QDate m_day;
    QMap<QString, Row> m_rows; ///< by the target's name
    QGridLayout* m_grid;
    QLabel* m_error;
    QPushButton* m_publish;
};

} // namespace sheaf

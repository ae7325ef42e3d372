#pragma once

#include "papers/publish_target.h"

#include <QDate>
#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace sheaf {

class ExportService;
class PlaceFields;
class PublishService;

/// A publishing target: where it is, which papers go there, and when. It can be tried before it is kept.
class TargetDialog : public QDialog {
    Q_OBJECT

  public:
    /// `example` is a day to show names of files for; `taken` are the names of the other targets.
    TargetDialog(PublishTarget target, const ExportService& exports, PublishService& publishing,
                 QDate example, QStringList taken, QWidget* parent);

    /// What the fields say.
    PublishTarget target() const;

  private:
    void build(const ExportService& exports);
    void addChoice(QFormLayout* form, const ExportService& exports);
    void addTimes(QFormLayout* form);
    void addFoot(QVBoxLayout* lines);
    void showFileName();
    void tryOut();
    void finish();
    void say(const QString& sentence, const QString& look);

    PublishTarget m_target;
    PublishService& m_publishing;
    QDate m_example;
    QStringList m_taken;
    QLineEdit* m_name;
    PlaceFields* m_place;
    QLabel* m_fileName;
    QComboBox* m_style;
    QLineEdit* m_search;
    QLineEdit* m_categories;
    QSpinBox* m_score;
    QCheckBox* m_starred;
    QCheckBox* m_forYou;
    QCheckBox* m_withGaps;
    QCheckBox* m_withoutSummaries;
    QCheckBox* m_updates;
    QLabel* m_answer;
    QPushButton* m_try;
};

} // namespace sheaf

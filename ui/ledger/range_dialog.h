#pragma once

#include "base/result.h"
#include "services/fetch_service.h"

#include <QDate>
#include <QDialog>

class QDateEdit;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace sheaf {

class WorkLine;

/// Fetches several days at once: the last so many, or from one date to another. Says beforehand how many days
/// are asked for and which way. What has begun goes on when the dialog is closed.
class RangeDialog : public QDialog {
    Q_OBJECT

  public:
    /// `newest` is the newest day there can be anything of; `from`, where valid, the first day to begin with.
    RangeDialog(FetchService& service, QDate newest, QDate from, QWidget* parent = nullptr);

  private:
    void build();
    QWidget* choice();
    QWidget* foot();
    FetchRequest request() const;
    void foresee();
    void show(const Result<FetchOutlook>& outlook);
    void begin();
    void tell(const Result<FetchReport>& report);
    void showState();

    FetchService& m_service;
    QDate m_newest;
    QRadioButton* m_byNumber;
    QRadioButton* m_byDates;
    QSpinBox* m_days;
    QDateEdit* m_from;
    QDateEdit* m_to;
    QLabel* m_outlook;
    QLabel* m_outcome;
    WorkLine* m_work;
    QPushButton* m_go;
    bool m_anythingToFetch = false;
    int m_serial = 0; ///< a forecast for other days than those chosen is dropped
};

} // namespace sheaf

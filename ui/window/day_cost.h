#pragma once

#include <QDate>
#include <QObject>

namespace sheaf {

class SpendingService;

/// What the summaries of the shown day's papers have cost.
class DayCost : public QObject {
    Q_OBJECT

  public:
    /// The service must outlive it.
    DayCost(SpendingService& spending, QObject* parent);

    /// Looks anew; `changed` where it is another sum than before.
    void follow(QDate day);

    /// Of that day, as a person writes it; empty for nothing, and while it is not known.
    QString of(QDate day) const { return day == m_day ? m_text : QString(); }

  signals:
    void changed();

  private:
    void take(const QString& text);

    SpendingService& m_spending;
    QDate m_day;
    QString m_text;
    int m_asked = 0; ///< an earlier answer has nothing to say any more
};

} // namespace sheaf

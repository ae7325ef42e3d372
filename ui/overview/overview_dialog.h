#pragma once

#include "papers/overview.h"
#include "papers/reading_habit.h"
#include "ui/overview/overview_bars.h"

#include <QDialog>

class QLabel;

namespace sheaf {

class BarChart;
class Browsing;
class ChartCard;
class ChartsPlugin;
class OverviewService;
class SpendingService;
class Theme;

/// The papers of the list's filter in pictures: by day, month and category, score and tag; and of the whole
/// library, how much was read and what it cost. It follows the filter, its day aside, while it is open; a
/// click on a bar shows the papers behind it in the list.
class OverviewDialog : public QDialog {
    Q_OBJECT

  public:
    struct Parts {
        OverviewService& overview;
        SpendingService& spending;
        Browsing& browsing;
        const Theme& theme;
        ChartsPlugin* charts = nullptr; ///< null where it cannot be loaded: the sentences stay
    };

    OverviewDialog(const Parts& parts, QWidget* parent);

    /// Asks anew: papers came or changed.
    void reload();

  signals:
    void costWanted();

  private:
    ChartCard* card(const QString& title, const QString& objectName);
    void build();
    void connectCards();
    void applyTheme();
    void show(const Overview& overview);
    void showReading(const ReadingHabit& habit);
    void showCost(const QList<SpendingLine>& lines);
    void drawOverview();
    void drawReading();
    void drawCost();
    void follow();
    void showDay(QDate day);
    void showRead(QDate day);
    void search(const QString& term);

    Parts m_parts;
    QLabel* m_heading;
    QLabel* m_remark;
    ChartCard* m_days;
    ChartCard* m_categories;
    ChartCard* m_scores;
    ChartCard* m_rising;
    ChartCard* m_reading;
    ChartCard* m_cost;
    Overview m_overview;
    ReadingHabit m_habit;
    QList<SpendingLine> m_spent;
    QString m_search;      ///< the filter's, before a click on a bar added to it
    bool m_asking = false; ///< the filter is changed from here
    int m_serial = 0;      ///< an answer about another filter is dropped
};

} // namespace sheaf

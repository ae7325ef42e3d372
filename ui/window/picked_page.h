#pragma once

#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;

namespace sheaf {

class PickedSurvey;

/// Stands over the reading pane while several papers are picked: how many they are, how they are marked, and
/// what can be done to them.
class PickedPage : public QWidget {
    Q_OBJECT

  public:
    /// `acts` are shown as they are named, each with its key; null stands for a gap. Tab comes to them from
    /// the `list`.
    PickedPage(const PickedSurvey& survey, const QList<QAction*>& acts, QWidget& list, QWidget* pane);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void follow();
    void addAct(QAction* act, QGridLayout& lines);

    const PickedSurvey& m_survey;
    QLabel* m_heading;
    QLabel* m_marks;
};

} // namespace sheaf

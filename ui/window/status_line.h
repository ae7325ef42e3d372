#pragma once

#include "ui/parts/work_line.h"

#include <functional>

class QLabel;
class QPushButton;

namespace sheaf {

/// The bottom of the window: what is going on at the left, what was done last at the right.
class StatusLine : public QWidget {
    Q_OBJECT

  public:
    explicit StatusLine(QWidget* parent = nullptr);

    WorkLine& fetching() { return *m_fetching; }
    WorkLine& importing() { return *m_importing; }
    WorkLine& summarising() { return *m_summarising; }
    WorkLine& handing() { return *m_handing; } ///< papers on to other programs

    /// Stands until the next one. An action is a link behind it.
    void say(const QString& message, const QString& action = {}, std::function<void()> act = {});

  private:
    WorkLine* m_fetching;
    WorkLine* m_importing;
    WorkLine* m_summarising;
    WorkLine* m_handing;
    QLabel* m_message;
    QPushButton* m_action;
    std::function<void()> m_act;
};

} // namespace sheaf

#pragma once

#include <QLabel>
#include <QTimer>

namespace sheaf {

class Browsing;
class TrustService;
class Workspace;
struct CollapsedScores;

/// One line that says when a model's scores of the day shown tell its papers hardly apart; hidden else.
class ScoreWarning : public QLabel {
    Q_OBJECT

  public:
    ScoreWarning(const Browsing& browsing, Workspace& workspace, QWidget* parent = nullptr);

  private:
    void ask();
    void tell(const QList<CollapsedScores>& collapsed);

    const Browsing& m_browsing;
    TrustService& m_trust;
    QTimer m_askSoon;
    int m_serial = 0;
};

} // namespace sheaf

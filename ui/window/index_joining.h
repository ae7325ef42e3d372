#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace sheaf {

class Workspace;

/// Joins the parts of the search index, so that searches look into few of them: in small steps, while nobody
/// has pressed a key or the mouse for a while and nothing else writes to the library. Says nothing; what
/// fails is tried again the next time.
class IndexJoining : public QObject {
    Q_OBJECT

  public:
    explicit IndexJoining(Workspace& workspace, QObject* parent = nullptr,
                          std::chrono::milliseconds calm = std::chrono::seconds(30));

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool isCalm() const;
    void look();
    void step();

    Workspace& m_workspace;
    const std::chrono::milliseconds m_calm;
    QElapsedTimer m_sinceTouched;
    QTimer m_later;
};

} // namespace sheaf

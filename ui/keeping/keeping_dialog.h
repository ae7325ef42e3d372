#pragma once

#include "base/work_step.h"

#include <QDialog>
#include <QStringList>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace sheaf {

class WorkLine;

/// One piece of work on the library: what it is for, how far it is, what came of it, and the buttons that
/// begin it. What is under way when the dialog is closed is stopped.
class KeepingDialog : public QDialog {
    Q_OBJECT

  public:
    KeepingDialog(const QString& title, const QString& purpose, QWidget* parent);

  signals:
    /// The reader wants what is under way to stop.
    void cancelled();

  protected:
    void done(int result) override;

    /// Between the purpose and the progress; a list takes what room there is.
    enum class Room { AsNeeded, AllThereIs };
    void addBody(QWidget* body, Room room = Room::AsNeeded);
    QPushButton* addAct(QPushButton* button, const QString& objectName);
    void setPurpose(const QString& purpose);

    void follow(const WorkStep& step);
    void setBusy(bool busy);

    /// A sentence a line, in the look "good", "bad" or "quiet".
    void say(const QStringList& sentences, const QString& look);
    void sayNothing();

  private:
    void fit();

    QVBoxLayout* m_lines;
    QLabel* m_purpose;
    WorkLine* m_work;
    QLabel* m_outcome;
    QDialogButtonBox* m_foot;
    QList<QPushButton*> m_acts;
    bool m_busy = false;
};

} // namespace sheaf

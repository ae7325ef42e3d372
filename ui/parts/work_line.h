#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sheaf {

/// Work in progress, in the status bar: what, how far, what it costs, until when, Cancel.
class WorkLine : public QWidget {
    Q_OBJECT

  public:
    explicit WorkLine(const QString& cancelName, QWidget* parent = nullptr);

    /// A total below 1 is one that is not known.
    void show(const QString& what, int done, int total, const QString& details = {});

  signals:
    void cancelled();

  private:
    QLabel* m_what;
    QProgressBar* m_bar;
    QLabel* m_details;
    QPushButton* m_cancel;
};

} // namespace sheaf

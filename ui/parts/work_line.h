#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace sheaf {

/// Work in progress, in the status bar: what, how far, what it costs, until when, Cancel. Its parts are made
/// when it is first shown: most starts need none of them.
class WorkLine : public QWidget {
    Q_OBJECT

  public:
    explicit WorkLine(const QString& cancelName, QWidget* parent = nullptr);

    /// A total below 1 is one that is not known.
    void show(const QString& what, int done, int total, const QString& details = {});

  signals:
    void cancelled();

  private:
    void build();

    QString m_cancelName;
    QLabel* m_what = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_details = nullptr;
};

} // namespace sheaf

#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace sheaf {

/// Words to find in the page that is shown, how often they are there, and the way from one to the next.
class FindBar : public QWidget {
    Q_OBJECT

  public:
    explicit FindBar(QWidget* parent = nullptr);

    void open(); ///< with the keyboard in it
    QString words() const;

    /// What was found of the words: `number` counts from 1, and is 0 where it is not known.
    void show(int number, int count);

  signals:
    /// Look for the next place (1), or the one before (-1); empty words: no more.
    void wanted(const QString& words, int by);
    void closed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void search();
    void step(int by);

    QLineEdit* m_field;
    QLabel* m_count;
    QTimer m_soon;
    QString m_searched;
};

} // namespace sheaf

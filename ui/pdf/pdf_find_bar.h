#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;

namespace sheaf {

class PdfHits;

/// Words to find in a PDF, how often they are there, and the way from one to the next.
class PdfFindBar : public QWidget {
    Q_OBJECT

  public:
    explicit PdfFindBar(QWidget* parent = nullptr);

    void open(); ///< with the keyboard in it
    QString words() const;

    /// What was found so far; not `whole` while pages are still searched.
    void show(const PdfHits& hits, bool whole);

  signals:
    void searched(const QString& words); ///< empty: no more
    void stepped(int by);                ///< to the next (1), or the one before (-1)
    void closed();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void search();

    QLineEdit* m_field;
    QLabel* m_count;
    QTimer m_soon;
    QString m_searched;
};

} // namespace sheaf

#pragma once

#include "base/result.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sheaf {

class Theme;

/// What stands in a PDF's tab while there is nothing to read: how much of it has come, or why there is none,
/// and what to do about that.
class PdfMessage : public QWidget {
    Q_OBJECT

  public:
    /// `title` is the paper's.
    PdfMessage(const QString& title, const Theme& theme, QWidget* parent);

    void showLoading();
    /// 0 in all where that is not known.
    void setProgress(qint64 received, qint64 total);
    void showError(const Error& error);

    /// The one to press first.
    QPushButton& act() const;

  signals:
    void cancelWanted();
    void retryWanted();
    void browserWanted();

  private:
    void show(const QString& sentence, bool loading);

    QLabel* m_sentence;
    QProgressBar* m_progress;
    QLabel* m_amount;
    QPushButton* m_cancel;
    QPushButton* m_retry;
    QPushButton* m_browser;
    bool m_isLoading = true;
};

} // namespace sheaf

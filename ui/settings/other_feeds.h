#pragma once

#include "base/result.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace sheaf {

class FeedListService;
class FeedRows;
struct FoundFeed;

/// The reader's own list of RSS and Atom feeds, to be changed and saved as a whole. An address that is pasted
/// is asked at once, so that a wrong one is told here and not tomorrow morning.
class OtherFeeds : public QWidget {
    Q_OBJECT

  public:
    explicit OtherFeeds(FeedListService& service, QWidget* parent = nullptr);

    Outcome save();

  protected:
    /// Return in the address adds it, and does not press the dialog's button.
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    QWidget* addLine();
    QWidget* acts();
    void add();
    void found(const Result<FoundFeed>& feed);
    void remove();
    void chooseOpml();
    void importOpml(const QString& path);
    void chooseTarget();
    void exportOpml(const QString& path);
    void showWhatThereIs();
    void say(const QString& sentence, const QString& look);

    FeedListService& m_service;
    QLineEdit* m_address;
    QPushButton* m_add;
    QLabel* m_answer;
    FeedRows* m_rows;
    QPushButton* m_remove;
    QPushButton* m_import;
    QPushButton* m_export;
    int m_serial = 0; ///< an answer to an earlier address is dropped
};

} // namespace sheaf

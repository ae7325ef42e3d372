#pragma once

#include "papers/paper.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

namespace sheaf {

class ArchiveService;
class DetailPane;
class Reading;
class StatusLine;
class TagField;

/// The reader's own tags of the paper being read, edited where they stand on its page: each one added or
/// taken away is a step that can be undone.
class Tagging : public QObject {
    Q_OBJECT

  public:
    Tagging(ArchiveService& archive, Reading& reading, DetailPane& pane, StatusLine& status, QObject* parent);

    /// Opens the field beside the tags.
    void open();
    void remove(const QString& tag);

  private:
    void add(const QString& typed);
    void removeLast();
    void sayStep(const QString& sentence, int step);
    void follow();
    void findPlace(bool intoSight);

    Reading& m_reading;
    DetailPane& m_pane;
    StatusLine& m_status;
    TagField* m_field;
    QPointer<QWidget> m_before; ///< who had the keyboard
    QTimer m_look; ///< while the field is open: the page may be scrolled, and grows with its tags
    PaperKey m_paper = 0;
};

} // namespace sheaf

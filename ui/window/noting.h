#pragma once

#include "papers/paper.h"

#include <QObject>
#include <QTimer>

namespace sheaf {

class DetailPane;
class NoteEditor;
class NoticeBar;
class Reading;
class UndoService;
struct WindowActions;

/// Writing the note on the paper being read: below its page, which shows it set as it is written. It is
/// stored half a second after a key at the latest, and at once when the reader turns to another paper,
/// closes the editor or the window. What is written in one go is one step to undo.
class Noting : public QObject {
    Q_OBJECT

  public:
    Noting(UndoService& undo, const WindowActions& actions, Reading& reading, DetailPane& pane,
           NoticeBar& notice, QWidget& window);
    ~Noting() override;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makeEditor();
    void open();
    void close();
    void follow();
    void takeIn(const QString& stored);
    void edited();
    void save();
    void write(PaperKey paper, const QString& text, const QString& before);

    UndoService& m_undo;
    Reading& m_reading;
    DetailPane& m_pane;
    NoticeBar& m_notice;
    NoteEditor* m_editor = nullptr; ///< none until a note is first written
    PaperKey m_paper = 0;           ///< whose note is open; 0 for none
    QString m_typed;                ///< what stands in the editor
    QString m_stored;               ///< what the library holds, or is about to
    int m_step = 0;                 ///< of UndoService, once something was written
    int m_writing = 0;              ///< on the way to the library
    QTimer m_saveSoon;
    QTimer m_showSoon;
};

} // namespace sheaf

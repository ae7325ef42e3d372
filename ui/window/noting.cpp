#include "ui/window/noting.h"

#include "base/when_ready.h"
#include "services/undo/undo_service.h"
#include "ui/detail/detail_pane.h"
#include "ui/detail/note_editor.h"
#include "ui/window/notice_bar.h"
#include "ui/window/reading.h"
#include "ui/window/window_actions.h"

#include <QAction>
#include <QEvent>

#include <chrono>
#include <utility>

namespace sheaf {

Noting::Noting(UndoService& undo, const WindowActions& actions, Reading& reading, DetailPane& pane,
               NoticeBar& notice, QWidget& window)
    : QObject(&window), m_undo(undo), m_reading(reading), m_pane(pane), m_notice(notice) {
    for (QTimer* timer : {&m_saveSoon, &m_showSoon})
        timer->setSingleShot(true);
    m_saveSoon.setInterval(std::chrono::milliseconds(500));
    m_showSoon.setInterval(std::chrono::milliseconds(150));
    connect(&m_saveSoon, &QTimer::timeout, this, &Noting::save);
    connect(&m_showSoon, &QTimer::timeout, this, [this] {
        if (m_paper != 0)
            m_pane.setDraft(m_typed);
    });
    connect(actions.note, &QAction::triggered, this, &Noting::open);
    connect(&reading, &Reading::changed, this, &Noting::follow);
    window.installEventFilter(this);
}

/// The editor is gone by now.
Noting::~Noting() {
    if (m_paper != 0 && m_typed != m_stored)
        m_undo.writeNote(m_paper, m_typed, m_step);
}

bool Noting::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Close)
        save();
    return QObject::eventFilter(watched, event);
}

void Noting::makeEditor() {
    m_editor = new NoteEditor(&m_pane);
    m_pane.addBelow(m_editor);
    connect(m_editor, &NoteEditor::edited, this, &Noting::edited);
    connect(m_editor, &NoteEditor::closed, this, &Noting::close);
}

void Noting::open() {
    if (!m_reading.entry())
        return;
    if (!m_editor)
        makeEditor();
    if (m_paper != m_reading.paper()) {
        m_paper = m_reading.paper();
        m_stored = m_typed = m_reading.entry()->reading.note;
        m_step = 0;
        m_editor->setStored(true);
        m_pane.setDraft(m_stored);
    }
    m_editor->open(m_typed);
}

void Noting::close() {
    save();
    m_paper = 0;
    m_editor->hide();
    m_showSoon.stop();
    // What is shown is what was written, also before the library says so.
    m_pane.keepDraft(m_typed);
    m_pane.focusPage();
}

void Noting::follow() {
    if (m_paper == 0)
        return;
    if (m_reading.paper() != m_paper) {
        save();
        m_paper = 0;
        m_editor->hide();
        m_pane.setDraft({});
    } else if (m_reading.entry() && m_writing == 0) {
        takeIn(m_reading.entry()->reading.note);
    }
}

/// The note was changed elsewhere: taken back, or on another machine. What is typed and not stored yet wins.
void Noting::takeIn(const QString& stored) {
    if (stored == m_stored || m_typed != m_stored)
        return;
    m_stored = m_typed = stored;
    m_step = 0;
    m_editor->setText(stored);
    m_pane.setDraft(stored);
}

// Neither timer is put off by the next key: however fast one types, the note is kept and shown.
void Noting::edited() {
    m_typed = m_editor->text();
    m_editor->setStored(false);
    for (QTimer* timer : {&m_saveSoon, &m_showSoon})
        if (!timer->isActive())
            timer->start();
}

void Noting::save() {
    m_saveSoon.stop();
    if (m_paper != 0 && m_typed != m_stored)
        write(m_paper, m_typed, std::exchange(m_stored, m_typed));
    else if (m_editor)
        m_editor->setStored(true);
}

void Noting::write(PaperKey paper, const QString& text, const QString& before) {
    ++m_writing;
    const bool open = paper == m_paper;
    const auto written = m_undo.writeNote(paper, text, open ? m_step : 0);
    if (open)
        m_step = m_undo.newest();
    whenReady(written, this, [this, paper, text, before](const Outcome& done) {
        --m_writing;
        if (done) {
            m_editor->setStored(m_typed == m_stored);
            return;
        }
        if (paper == m_paper) { // tried again with what stands there then
            m_stored = before;
            m_editor->setStored(false, done.error().sentence);
            m_saveSoon.start();
        } else {
            m_notice.say(tr("A note could not be saved. %1").arg(done.error().sentence), tr("Try again"),
                         [this, paper, text, before] { write(paper, text, before); });
        }
    });
}

} // namespace sheaf

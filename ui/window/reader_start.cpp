#include "ui/window/reader_start.h"

#include "base/when_ready.h"
#include "ui/detail/detail_pane.h"
#include "ui/detail/load_reader.h"
#include "ui/detail/prepare.h"
#include "ui/window/first_paint.h"

#include <QCoreApplication>
#include <QEvent>

#include <chrono>

namespace sheaf {

namespace {

constexpr std::chrono::milliseconds still{150};
constexpr std::chrono::milliseconds afterTheEngine{50};

bool isOfHands(QEvent::Type type) {
    return type == QEvent::KeyPress || type == QEvent::ShortcutOverride || type == QEvent::MouseButtonPress ||
           type == QEvent::Wheel;
}

} // namespace

ReaderStart::ReaderStart(FirstPaint& firstPaint, DetailPane& pane, QObject* parent)
    : QObject(parent), m_pane(pane) {
    m_stillness.setSingleShot(true);
    connect(&m_stillness, &QTimer::timeout, this, &ReaderStart::load);
    connect(&firstPaint, &FirstPaint::done, this, &ReaderStart::read);
}

void ReaderStart::read() {
    if (!webEngineWouldStart()) {
        m_pane.loadReader();
        return;
    }
    whenReady(readReaderPlugin(), this, [this](bool) {
        QCoreApplication::instance()->installEventFilter(this);
        m_stillness.start(still);
    });
}

bool ReaderStart::eventFilter(QObject* watched, QEvent* event) {
    if (isOfHands(event->type()))
        m_stillness.start(still);
    return QObject::eventFilter(watched, event);
}

void ReaderStart::load() {
    ReaderPlugin* plugin = m_isStarted ? nullptr : loadReaderPlugin();
    if (plugin) {
        plugin->start();
        m_isStarted = true;
        m_stillness.start(afterTheEngine); // what was typed while it held the thread comes first
        return;
    }
    QCoreApplication::instance()->removeEventFilter(this);
    m_pane.loadReader();
}

} // namespace sheaf

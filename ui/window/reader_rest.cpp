#include "ui/window/reader_rest.h"

#include "services/settings_service.h"
#include "ui/detail/detail_pane.h"

#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <chrono>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// Who looks for something else for a moment finds the page as it was.
constexpr std::chrono::seconds unseenFor{20};

bool isTouch(QEvent::Type type) {
    return type == QEvent::KeyPress || type == QEvent::MouseButtonPress || type == QEvent::MouseMove ||
           type == QEvent::Wheel || type == QEvent::TouchBegin;
}

} // namespace

ReaderRest::ReaderRest(SettingsService& settings, DetailPane& pane, QWidget& window)
    : QObject(&window), m_pane(pane), m_window(window) {
    m_unseen.setSingleShot(true);
    m_unseen.setInterval(unseenFor);
    m_untouched.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_unseen, &QTimer::timeout, &pane, &DetailPane::rest);
    // Again and again: what is shown without the reader's doing brings the view back too.
    connect(&m_untouched, &QTimer::timeout, &pane, &DetailPane::rest);
    const auto follow = [this, &settings] {
        m_untouched.start(std::chrono::seconds(settings.number(u"window.engine_rest_s"_s)));
    };
    connect(&settings, &SettingsService::changed, this, follow);
    follow();
    QCoreApplication::instance()->installEventFilter(this);
}

bool ReaderRest::eventFilter(QObject* watched, QEvent* event) {
    if (isTouch(event->type()))
        touch();
    else if (watched == &m_window && (event->type() == QEvent::WindowStateChange ||
                                      event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
        if (m_window.isVisible() && !m_window.isMinimized())
            touch();
        else
            m_unseen.start();
    }
    return QObject::eventFilter(watched, event);
}

void ReaderRest::touch() {
    m_unseen.stop();
    m_untouched.start();
    m_pane.wake();
}

} // namespace sheaf

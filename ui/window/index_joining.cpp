#include "ui/window/index_joining.h"

#include "base/log.h"
#include "base/when_ready.h"
#include "services/exchange/exchange_service.h"
#include "services/fetch_service.h"
#include "services/import_service.h"
#include "services/keeping/keeping_service.h"
#include "services/snapshot/snapshot_service.h"
#include "services/summary_service.h"
#include "services/workspace.h"

#include <QCoreApplication>
#include <QEvent>

namespace sheaf {

namespace {

constexpr auto betweenSteps = std::chrono::milliseconds(200);
constexpr auto untilNext = std::chrono::hours(1);

} // namespace

IndexJoining::IndexJoining(Workspace& workspace, QObject* parent, std::chrono::milliseconds calm)
    : QObject(parent), m_workspace(workspace), m_calm(calm) {
    m_sinceTouched.start();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &IndexJoining::look);
    m_later.start(m_calm);
    QCoreApplication::instance()->installEventFilter(this);
}

bool IndexJoining::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel: m_sinceTouched.start(); break;
    default: break;
    }
    return false;
}

bool IndexJoining::isCalm() const {
    return std::chrono::milliseconds(m_sinceTouched.elapsed()) >= m_calm && !m_workspace.fetch().busy() &&
           !m_workspace.summaries().busy() && !m_workspace.imports().busy() &&
           !m_workspace.snapshots().busy() && !m_workspace.exchange().busy() && !m_workspace.keeping().busy();
}

void IndexJoining::look() {
    if (isCalm())
        step();
    else
        m_later.start(m_calm);
}

void IndexJoining::step() {
    whenReady(m_workspace.keeping().joinIndex(), this, [this](const Result<bool>& more) {
        if (!more)
            logDetails(more.error());
        const bool goesOn = more && *more;
        m_later.start(goesOn ? std::chrono::milliseconds(betweenSteps) : untilNext);
    });
}

} // namespace sheaf

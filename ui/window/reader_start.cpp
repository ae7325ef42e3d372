#include "ui/window/reader_start.h"

#include "base/when_ready.h"
#include "ui/detail/detail_pane.h"
#include "ui/detail/load_reader.h"
#include "ui/detail/prepare.h"
#include "ui/list/paper_list_model.h"
#include "ui/window/list_pane.h"

#include <QTimer>

#include <utility>

namespace sheaf {

namespace {

constexpr int toPaintMs = 60;   ///< after the list got its rows
constexpr int patienceMs = 500; ///< where it gets none

} // namespace

ReaderStart::ReaderStart(ListPane& list, DetailPane& pane, QObject* parent) : QObject(parent), m_pane(pane) {
    connect(
        &list.model(), &PaperListModel::shown, this,
        [this] { QTimer::singleShot(toPaintMs, this, &ReaderStart::read); }, Qt::SingleShotConnection);
    QTimer::singleShot(patienceMs, this, &ReaderStart::read);
}

void ReaderStart::read() {
    if (std::exchange(m_begun, true))
        return;
    if (webEngineWouldStart())
        whenReady(readReaderPlugin(), &m_pane, [pane = &m_pane](bool) { pane->loadReader(); });
    else
        m_pane.loadReader();
}

} // namespace sheaf

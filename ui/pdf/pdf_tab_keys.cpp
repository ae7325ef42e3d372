#include "ui/parts/find_bar.h"
#include "ui/pdf/pdf_bar.h"
#include "ui/pdf/pdf_outline.h"
#include "ui/pdf/pdf_tab.h"
#include "ui/pdf/pdf_view.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>

// What keys do while the pages have the keyboard; how the tab is built is in pdf_tab.cpp.

namespace sheaf {

namespace {

Qt::KeyboardModifiers heldBy(const QKeyEvent& key) {
    return key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
}

} // namespace

bool PdfTab::isMine(const QKeyEvent& key) const {
    if (heldBy(key) == Qt::ControlModifier)
        return key.key() == Qt::Key_F || key.key() == Qt::Key_Plus || key.key() == Qt::Key_Equal ||
               key.key() == Qt::Key_Minus || key.key() == Qt::Key_0 || key.key() == Qt::Key_G;
    if (heldBy(key) != Qt::NoModifier)
        return false;
    switch (key.key()) {
    case Qt::Key_Slash:
    case Qt::Key_O:
    case Qt::Key_F:
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
    case Qt::Key_0:
    case Qt::Key_W:
    case Qt::Key_I: // in a light window too, where it does nothing: not "next unread paper" there
    case Qt::Key_Escape: return true;
    case Qt::Key_N: return m_findBar->isVisible();
    default: return false;
    }
}

void PdfTab::act(QKeyEvent* key) {
    if (!isMine(*key))
        return;
    key->accept();
    const bool ctrl = heldBy(*key) == Qt::ControlModifier;
    switch (key->key()) {
    case Qt::Key_Slash: return m_findBar->open();
    case Qt::Key_F: return ctrl ? m_findBar->open() : emit wideToggled(!m_wide);
    case Qt::Key_G: return m_bar->editPage();
    case Qt::Key_O: return showOutline(!m_outline->isVisible());
    case Qt::Key_I:
        if (m_theme.dark())
            emit darkPagesToggled(!m_darkPages);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal: return m_view->stepZoom(1);
    case Qt::Key_Minus: return m_view->stepZoom(-1);
    case Qt::Key_0: return m_view->setZoom(PdfPlace::fitPage);
    case Qt::Key_W: return m_view->setZoom(PdfPlace::fitWidth);
    case Qt::Key_N: return stepHit(key->modifiers().testFlag(Qt::ShiftModifier) ? -1 : 1);
    case Qt::Key_Escape: return dismiss();
    default: return;
    }
}

/// One thing at a time, the last opened first.
void PdfTab::dismiss() {
    if (m_findBar->isVisible())
        closeFind();
    else if (m_outline->isVisible())
        showOutline(false);
    else if (m_wide)
        emit wideToggled(false);
    else
        emit left();
}

} // namespace sheaf

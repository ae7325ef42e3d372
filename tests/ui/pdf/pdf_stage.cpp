#include "ui/pdf/pdf_stage.h"

#include "support/patience.h"
#include "ui/support/pictures.h"
#include "ui/window/style_sheet.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QScrollBar>
#include <QTest>

namespace sheaf::test {

using namespace Qt::StringLiterals;

PdfStage::PdfStage() : m_tabs(std::make_unique<PaperTabs>(new QLabel(u"The paper's page"_s))) {
    apply(ThemeMode::Light);
    m_tabs->resize(760, 900);
}

void PdfStage::apply(ThemeMode mode) {
    m_theme.setMode(mode);
    QApplication::setPalette(m_theme.qpalette());
    qApp->setStyleSheet(windowStyleSheet(m_theme.colours()));
}

void PdfStage::open(int pages, const PdfPlace& place) {
    QFile file(m_folder.filePath(u"paper.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(writtenPdf(pages)) < 0)
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.close();
    m_tab = new PdfTab(u"Lanterns: Small Lights for Long Walks"_s, m_theme, m_tabs.get());
    m_tabs->add(paper, m_tab);
    m_tabs->showPdf(paper);
    m_tabs->show();
    m_tabs->activateWindow();
    m_tab->open(file.fileName(), place);
    if (!QTest::qWaitForWindowActive(m_tabs.get()) ||
        !QTest::qWaitFor([&] { return view().pages() == pages; }, patience))
        qFatal("the PDF does not open");
    view().setFocus();
}

bool PdfStage::settled() {
    QImage before;
    return QTest::qWaitFor(
        [&] {
            QTest::qWait(250);
            const QImage now = view().viewport()->grab().toImage();
            const bool same = now == before;
            before = now;
            return same;
        },
        patience);
}

bool PdfStage::picture(const QString& name) {
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        apply(mode);
        if (!settled() || !savePicture(*m_tabs, name + (mode == ThemeMode::Dark ? u"-dark"_s : u"-light"_s)))
            return false;
    }
    return true;
}

QPoint PdfStage::spot(LinkSpot place) const {
    const PdfView& pages = m_tab->view();
    const double scale = pages.shownZoom() * pages.logicalDpiY() / 72;
    const int left = (pages.viewport()->width() - int(612 * scale)) / 2;
    return {left + int(place.x * scale), 12 + int(place.y * scale) - pages.verticalScrollBar()->value()};
}

} // namespace sheaf::test

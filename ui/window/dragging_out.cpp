#include "ui/window/dragging_out.h"

#include "services/archive_service.h"
#include "services/paper_texts.h"
#include "services/pdf/pdf_service.h"
#include "services/workspace.h"
#include "ui/list/paper_list_view.h"
#include "ui/sidebar/sidebar.h"
#include "ui/theme/theme.h"
#include "ui/window/papers_mime.h"
#include "ui/window/picked_acts.h"
#include "ui/window/reading.h"

#include <QDrag>
#include <QGuiApplication>
#include <QPainter>

namespace sheaf {

namespace {

constexpr qsizetype mostAsText = 5000;
constexpr int widest = 280;

/// A slip of paper with words on it.
QPixmap slip(const QString& text, const QFont& font, const Palette& colours, double ratio) {
    const QFontMetrics measure(font);
    const QString shown = measure.elidedText(text, Qt::ElideRight, widest);
    const QSize size(measure.horizontalAdvance(shown) + 24, measure.height() + 12);
    QPixmap picture(size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.accent);
    painter.setBrush(colours.bg);
    painter.drawRoundedRect(QRectF({}, size).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setPen(colours.ink);
    painter.setFont(font);
    painter.drawText(QRect({}, size), Qt::AlignCenter, shown);
    return picture;
}

} // namespace

DraggingOut::DraggingOut(Workspace& workspace, PaperListView& view, const Sidebar& sidebar, Reading& reading,
                         PickedActs& acts, const Theme& theme, QObject* parent)
    : QObject(parent), m_workspace(workspace), m_view(view), m_acts(acts), m_theme(theme) {
    connect(&view, &PaperListView::dragged, this, &DraggingOut::drag);
    connect(&sidebar, &Sidebar::papersDropped, &acts, [&acts, &reading](Place place) {
        if (place == Place::Later)
            reading.leaveUnread(reading.paper());
        acts.mark(place == Place::Later ? Mark::Kind::Later : Mark::Kind::Star);
    });
    connect(&sidebar, &Sidebar::papersDroppedOnTag, &acts, &PickedActs::tag);
}

QMimeData* DraggingOut::mime(bool asPdfs) const {
    const PickedPapers picked = m_view.picked();
    PapersMime::Address address = [](const DayEntry& entry) { return pageAddresses({entry}).value(0); };
    if (asPdfs)
        address = [pdfs = &m_workspace.pdfs()](const DayEntry& entry) { return pdfs->addressOf(entry); };
    if (picked.all || picked.papers.size() > mostAsText)
        return new PapersMime(std::nullopt, address);
    return new PapersMime(m_workspace.archive().entries(picked.papers), address);
}

QString DraggingOut::caption() const {
    return m_acts.survey().isMany() ? m_acts.survey().countText()
                                    : m_view.currentIndex().data(Qt::DisplayRole).toString();
}

/// With Alt held down, the PDFs' addresses go along.
void DraggingOut::drag() {
    if (m_view.picked().isEmpty())
        return;
    auto* drag = new QDrag(&m_view);
    drag->setMimeData(mime(QGuiApplication::keyboardModifiers().testFlag(Qt::AltModifier)));
    drag->setPixmap(slip(caption(), m_view.font(), m_theme.colours(), m_view.devicePixelRatioF()));
    drag->setHotSpot({-12, -8});
    drag->exec(Qt::CopyAction);
}

} // namespace sheaf

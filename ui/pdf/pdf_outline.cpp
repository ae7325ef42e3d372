#include "ui/pdf/pdf_outline.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>

namespace sheaf {

using namespace Qt::StringLiterals;

PdfOutline::PdfOutline(QWidget* parent) : QTreeWidget(parent) {
    setObjectName(u"pdfOutlineTree"_s);
    setAccessibleName(tr("Outline of the PDF"));
    setHeaderHidden(true);
    setColumnCount(2);
    setIndentation(14);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    const auto choose = [this](QTreeWidgetItem* item) {
        emit chosen(item->data(0, Qt::UserRole).value<PdfTarget>());
    };
    connect(this, &QTreeWidget::itemClicked, this, choose);
    connect(this, &QTreeWidget::itemActivated, this, choose);
}

void PdfOutline::setHeadings(const QList<PdfHeading>& headings) {
    clear();
    m_items.clear();
    QList<QTreeWidgetItem*> path; // the last of each level
    for (const PdfHeading& heading : headings) {
        path.resize(std::min<qsizetype>(heading.level, path.size()));
        auto* item = path.isEmpty() ? new QTreeWidgetItem(this) : new QTreeWidgetItem(path.last());
        item->setText(0, heading.title);
        item->setToolTip(0, heading.title);
        if (heading.target.page >= 0)
            item->setText(1, QLocale().toString(heading.target.page + 1));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setData(0, Qt::UserRole, QVariant::fromValue(heading.target));
        path += item;
        m_items.append({heading.target, item});
    }
    expandToDepth(1);
}

void PdfOutline::follow(int page) {
    QTreeWidgetItem* last = nullptr;
    for (const auto& [target, item] : std::as_const(m_items))
        if (target.page >= 0 && target.page <= page)
            last = item;
    if (last && last != currentItem()) {
        setCurrentItem(last);
        scrollToItem(last);
    }
}

int PdfOutline::wantedWidth() const {
    constexpr int air = 16;
    return sizeHintForColumn(0) + sizeHintForColumn(1) + verticalScrollBar()->sizeHint().width() + air;
}

bool PdfOutline::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride) {
        auto* pressed = static_cast<QKeyEvent*>(event);
        const int key = pressed->key();
        if (key == Qt::Key_Escape || key == Qt::Key_O || key == Qt::Key_J || key == Qt::Key_K)
            event->accept();
        else
            emit keyWanted(pressed);
        if (event->isAccepted())
            return true;
    }
    return QTreeWidget::event(event);
}

void PdfOutline::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (key == Qt::Key_Escape || key == Qt::Key_O)
        return emit left();
    if (key == Qt::Key_J || key == Qt::Key_K) {
        const QModelIndex next = key == Qt::Key_J ? indexBelow(currentIndex()) : indexAbove(currentIndex());
        if (next.isValid())
            setCurrentIndex(next);
        return;
    }
    event->ignore();
    emit keyPressed(event);
    if (!event->isAccepted())
        QTreeWidget::keyPressEvent(event);
}

} // namespace sheaf

#include "ui/list/glyphs_ahead.h"

#include "ui/list/paper_list_model.h"

#include <QAbstractItemView>
#include <QImage>
#include <QPainter>
#include <QStyleOptionViewItem>

namespace sheaf {

GlyphsAhead::GlyphsAhead(PaperListModel& model, QAbstractItemView& view) : QObject(&view), m_view(view) {
    connect(&model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last, const QList<int>& roles) {
                if (roles == QList<int>{PaperListModel::RowRole}) // rows that came
                    look(first, last);
            });
}

void GlyphsAhead::look(const QModelIndex& first, const QModelIndex& last) {
    for (int row = first.row(); row <= last.row(); ++row) {
        const QModelIndex index = first.siblingAtRow(row);
        if (bringsScript(index.data(PaperListModel::RowRole).value<PaperRow>()))
            draw(index);
    }
}

bool GlyphsAhead::bringsScript(const PaperRow& row) {
    bool brings = false;
    for (const QString& text : QStringList{row.title, row.translatedTitle} + row.firstAuthors + row.tags)
        for (const QChar c : text) {
            if (m_known.contains(c.script()))
                continue;
            m_known.insert(c.script());
            brings = true;
        }
    return brings;
}

void GlyphsAhead::draw(const QModelIndex& index) const {
    QStyleOptionViewItem option;
    option.initFrom(m_view.viewport());
    option.widget = &m_view;
    option.font = m_view.font();
    option.rect = {0, 0, std::max(m_view.viewport()->width(), 1),
                   std::max(m_view.sizeHintForIndex(index).height(), 1)};
    QImage nowhere(option.rect.size(), QImage::Format_RGB32);
    QPainter painter(&nowhere);
    m_view.itemDelegateForIndex(index)->paint(&painter, option, index);
}

} // namespace sheaf

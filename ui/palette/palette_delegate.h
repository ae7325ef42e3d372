#pragma once

#include <QStyledItemDelegate>

namespace sheaf {

class Theme;

/// Draws a line of the command palette: the text with the letters that fit, what it is, its shortcut.
class PaletteDelegate : public QStyledItemDelegate {
    Q_OBJECT

  public:
    explicit PaletteDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

  private:
    int drawKeys(QPainter& painter, const QStyleOptionViewItem& option, const QString& keys, int right) const;
    void drawText(QPainter& painter, const QStyleOptionViewItem& option, const QRect& part,
                  const QString& text, const QList<int>& places) const;

    const Theme& m_theme;
};

} // namespace sheaf

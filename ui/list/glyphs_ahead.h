#pragma once

#include <QObject>
#include <QSet>

class QAbstractItemView;

namespace sheaf {

class PaperListModel;
struct PaperRow;

/// Has the fonts of other scripts at hand before a row is painted with them: finding the font for the first
/// Chinese character of all takes ten milliseconds, more than a frame has while the list is scrolled. The
/// first row that comes with a script is drawn once where nobody sees it.
class GlyphsAhead : public QObject {
    Q_OBJECT

  public:
    /// Both outlive it; the view draws the model's rows.
    GlyphsAhead(PaperListModel& model, QAbstractItemView& view);

  private:
    void look(const QModelIndex& first, const QModelIndex& last);
    bool bringsScript(const PaperRow& row);
    void draw(const QModelIndex& index) const;

    QAbstractItemView& m_view;
    QSet<QChar::Script> m_known{QChar::Script_Latin, QChar::Script_Common, QChar::Script_Inherited};
};

} // namespace sheaf

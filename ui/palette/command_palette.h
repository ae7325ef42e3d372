#pragma once

#include "ui/palette/palette_model.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace sheaf {

class Theme;

/// A field over the window and the list of what can be done, narrowed as one types. Keys: Up, Down, Page Up,
/// Page Down and Return; Escape, or a click elsewhere, closes it. It is a part of the window and none of its
/// own, so that input methods work in it and no window manager moves it.
class CommandPalette : public QFrame {
    Q_OBJECT

  public:
    CommandPalette(const Theme& theme, QWidget& window);

    /// `recent` are the ids of what was used lately, the newest first.
    void open(const QList<PaletteEntry>& entries, const QStringList& recent);
    void close();

    PaletteModel& model() { return m_model; }
    QString typed() const;

  signals:
    void typedChanged(const QString& typed);
    /// Sent before what was chosen is done.
    void chosen(const QString& id);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    bool takesKey(int key);
    bool moves(int key);
    void place();
    void moveTo(int row);
    void choose(const QModelIndex& index);
    void followModel();

    QWidget& m_window;
    PaletteModel m_model;
    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing;
    QPointer<QWidget> m_before; ///< had the keyboard
    QString m_chosen;           ///< the entry that the reader moved to; empty for the first one
};

} // namespace sheaf

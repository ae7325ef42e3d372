#pragma once

#include <QObject>

class QMimeData;

namespace sheaf {

class PaperListView;
class PickedActs;
class Reading;
class Sidebar;
class Theme;
class Workspace;

/// Papers dragged out of the list: to other programs as texts, to the sidebar to be starred, put off or
/// tagged.
class DraggingOut : public QObject {
    Q_OBJECT

  public:
    DraggingOut(Workspace& workspace, PaperListView& view, const Sidebar& sidebar, Reading& reading,
                PickedActs& acts, const Theme& theme, QObject* parent);

    /// The papers picked, with the addresses of their PDFs in place of their pages' where asked for. The
    /// caller owns it.
    QMimeData* mime(bool asPdfs) const;

  private:
    void drag();
    QString caption() const;

    Workspace& m_workspace;
    PaperListView& m_view;
    PickedActs& m_acts;
    const Theme& m_theme;
};

} // namespace sheaf

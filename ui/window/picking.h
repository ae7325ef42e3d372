#pragma once

#include "ui/export/export_scopes.h"

#include <QObject>

namespace sheaf {

class DetailPane;
class PaperListView;
class PdfReading;
class PickedActs;
struct WindowActions;

/// Several papers picked in the list: by keys, and what the rest of the window shows of them.
class Picking : public QObject {
    Q_OBJECT

  public:
    Picking(const WindowActions& actions, PaperListView& view, DetailPane& pane, PickedActs& acts,
            PdfReading& pdfs, QObject* parent);

  signals:
    void exportWanted(const sheaf::ExportScope& scope);

  private:
    void connectKeys();
    void addPage(DetailPane& pane);

    const WindowActions& m_actions;
    PaperListView& m_view;
    PickedActs& m_acts;
    bool m_hasPage = false;
};

} // namespace sheaf

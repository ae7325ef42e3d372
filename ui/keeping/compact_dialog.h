#pragma once

#include "base/result.h"
#include "papers/library_figures.h"
#include "ui/keeping/keeping_dialog.h"

namespace sheaf {

class KeepingService;

/// Packs the library as closely as can be; says beforehand what it needs and afterwards what it gained.
class CompactDialog : public KeepingDialog {
    Q_OBJECT

  public:
    explicit CompactDialog(KeepingService& keeping, QWidget* parent = nullptr);

  private:
    void foresee();
    void begin();

    KeepingService& m_keeping;
    QPushButton* m_go;
};

} // namespace sheaf

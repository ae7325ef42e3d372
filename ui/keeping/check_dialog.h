#pragma once

#include "services/keeping/keeping_service.h"
#include "ui/keeping/keeping_dialog.h"

namespace sheaf {

/// Checks the library, and repairs what can be repaired.
class CheckDialog : public KeepingDialog {
    Q_OBJECT

  public:
    explicit CheckDialog(KeepingService& keeping, QWidget* parent = nullptr);

    /// As the button does it.
    void repair();

  signals:
    /// What lists and counts show may have changed.
    void repaired();

  private:
    void check();
    void offerRepair(bool offered);
    void showFaults(const Result<CheckReport>& report);
    void showRepair(const Result<RepairReport>& report);

    KeepingService& m_keeping;
    QPushButton* m_repair;
    QPushButton* m_check;
};

} // namespace sheaf

#pragma once

#include "base/result.h"
#include "services/keeping/library_moving.h"
#include "ui/keeping/keeping_dialog.h"

namespace sheaf {

/// Moves a library that nobody has open, and stands in the window's place meanwhile.
class MovingDialog : public KeepingDialog {
    Q_OBJECT

  public:
    MovingDialog(const QString& library, const QString& settingsPath, const QString& folder);

  signals:
    /// The library's new path, or why it is where it was.
    void moved(const sheaf::Result<QString>& path);

  protected:
    /// Closing stops it; it goes when it has stopped.
    void done(int result) override;

  private:
    LibraryMoving m_moving;
    bool m_ended = false;
};

} // namespace sheaf

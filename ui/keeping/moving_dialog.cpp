#include "ui/keeping/moving_dialog.h"

#include "base/when_ready.h"

#include <QDir>

namespace sheaf {

using namespace Qt::StringLiterals;

MovingDialog::MovingDialog(const QString& library, const QString& settingsPath, const QString& folder)
    : KeepingDialog(
          tr("Moving the library"),
          tr("To %1. The original stays until the copy was compared with it; the window opens again "
             "when it is done.")
              .arg(QDir::toNativeSeparators(folder)),
          nullptr),
      m_moving(library, settingsPath) {
    connect(&m_moving, &LibraryMoving::progressed, this, &MovingDialog::follow);
    connect(this, &KeepingDialog::cancelled, &m_moving, &LibraryMoving::cancel);
    setBusy(true);
    follow({tr("Closing the library"), 0, 0});
    whenReady(m_moving.move(folder), this, [this](const Result<QString>& path) {
        m_ended = true;
        emit moved(path);
    });
}

void MovingDialog::done(int result) {
    if (m_ended)
        QDialog::done(result);
    else
        emit cancelled();
}

} // namespace sheaf

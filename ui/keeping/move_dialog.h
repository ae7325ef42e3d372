#pragma once

#include "ui/keeping/keeping_dialog.h"

class QLineEdit;

namespace sheaf {

/// Asks for the folder that the library shall move to.
class MoveDialog : public KeepingDialog {
    Q_OBJECT

  public:
    explicit MoveDialog(const QString& library, QWidget* parent = nullptr);

  signals:
    /// Into that folder, which is fit for it.
    void moveWanted(const QString& folder);

  private:
    QWidget* body();
    void begin();

    QString m_library;
    QLineEdit* m_folder;
    QPushButton* m_go;
};

} // namespace sheaf

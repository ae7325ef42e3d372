#pragma once

#include <QDialog>

namespace sheaf {

/// The dialog, opened over its parent; it goes when it is closed.
template <class Dialog>
Dialog* opened(Dialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace sheaf

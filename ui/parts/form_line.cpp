#include "ui/parts/form_line.h"

#include <QHBoxLayout>

namespace sheaf {

QHBoxLayout* formLine(QWidget* box) {
    auto* line = new QHBoxLayout(box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    return line;
}

} // namespace sheaf

#pragma once

class QHBoxLayout;
class QWidget;

namespace sheaf {

/// Lays out what comes into the box in one line without margins of its own, as rows of forms are.
QHBoxLayout* formLine(QWidget* box);

} // namespace sheaf

#pragma once

class QWidget;

namespace sheaf {

/// Lets Tab go through a page as its layouts show it, whatever was made first.
void orderTabs(QWidget& page);

} // namespace sheaf

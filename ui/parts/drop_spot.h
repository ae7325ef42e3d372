#pragma once

#include <QObject>

#include <functional>

class QAbstractButton;
class QMimeData;

namespace sheaf {

/// What papers that are dragged out of this program's list carry beside their texts.
extern const char* const papersMimeType;

/// Whether papers of this program's own list are being dragged, not another one's.
bool holdsOwnPapers(const QMimeData& data);

/// The value of papersMimeType.
QByteArray ownPapersMark();

/// Lets papers of the list be dropped on a button, which looks pressed while they hang over it.
void takeDroppedPapers(QAbstractButton& button, std::function<void()> drop);

} // namespace sheaf

#pragma once

#include "base/cancel.h"
#include "papers/paper.h"
#include "services/exchange/exchange_report.h"
#include "services/exchange/line_file.h"

#include <QJsonObject>

namespace sheaf {

class Connection;

/// What goes into a file for the reader's other machines, or for a new beginning.
struct ExchangeExtent {
    ExchangeScope contents = ExchangeScope::Everything;
    std::optional<QList<PaperKey>> papers = {}; ///< none for all that the contents call for
    QJsonObject settings = {};                  ///< empty for none
};

/// Writes a library, as it is at one moment, as lines of JSON. Blocks, holds up nobody, and holds one paper
/// in memory. A cancelled one is an ErrorKind::Cancelled and leaves nothing.
Result<ExchangeReport> exportLibrary(const QString& libraryPath, const QString& path, const QDateTime& now,
                                     const ExchangeExtent& extent, const CancelFlag& cancel,
                                     const ExchangeTell& tell);

} // namespace sheaf

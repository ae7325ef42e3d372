#pragma once

#include "papers/summary.h"

#include <QList>

#include <optional>

namespace sheaf {

/// Which of a paper's summaries a page shows before the reader chooses another: the current one where it is
/// sound and in the reader's language, else the newest sound one in that language that a model wrote, else
/// the current one. `newestFirst` are all of them; their place is given, -1 for none. Languages are codes, of
/// which a region behind them is passed over.
qsizetype summaryToShow(const QList<Summary>& newestFirst, const std::optional<Summary>& current,
                        const QString& language);

/// That the checks found nothing wrong with it when it was made. What a paper tells models is not its fault.
bool isSound(const Summary& summary);

} // namespace sheaf

#pragma once

#include "papers/day.h"

#include <QString>

namespace sheaf {

/// A row of chips after a label; `kind` is a class of the style sheet. Empty for no names. Plain text, all of
/// it.
QString chipsHtml(const QString& label, const QStringList& names, const QString& kind = {});

/// Tags of a summary: a click searches for one ("sheaf:tag/long%20context").
QString summaryTagsHtml(const QString& label, const QStringList& tags);

/// The reader's own tags, each with a way to take it away ("sheaf:untag/to%20discuss"), and the ways to add
/// one ("sheaf:add-tag") and to write a note where there is none ("sheaf:note"). Of a paper that is in no
/// library the tags alone.
QString ownTagsHtml(const DayEntry& entry);

} // namespace sheaf

#pragma once

#include "digests/arxiv_listing_labels.h"

#include <QString>

namespace sheaf {

/// Whether a field holds what the format's programs write where a summary failed ("Summary generation
/// failed", "Error") or was never filled in ("{tldr}").
bool isArxivPlaceholder(const QString& text);

/// Why a paper has no summary, from the first placeholder among its fields: the words for the whole, or a
/// sentence where the fields are empty.
QString arxivFailure(const QString& placeholder);

/// What stands in a field of a paper whose summary failed for that reason. For reasons that are none of the
/// format's own it is what the format writes itself.
QString arxivPlaceholder(const QString& failure, ArxivField field);

} // namespace sheaf

#pragma once

#include "papers/taste_opinion.h"

#include <QString>

#include <optional>

namespace sheaf {

/// The words by which a paper suits the reader's taste or does not, in one line; empty where nothing is known
/// or no word tells. A second opinion: it stands apart from the score.
QString tasteHtml(const std::optional<TasteOpinion>& opinion);

} // namespace sheaf

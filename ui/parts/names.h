#pragma once

#include <QString>

namespace sheaf {

/// "cs.LG Machine Learning"; the code alone where it is not among arXiv's computing categories.
/// https://arxiv.org/category_taxonomy
QString categoryLabel(const QString& code);

/// "huggingface" -> "Hugging Face"
QString sourceLabel(const QString& name);

} // namespace sheaf

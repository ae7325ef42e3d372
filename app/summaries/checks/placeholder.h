#pragma once

#include <QString>

namespace sheaf {

/// Whether a field holds no text but words of failure ("Summary generation failed", "自动分析失败"), a
/// refusal, a form that nobody filled ("{tldr}", "[insert summary]") or nothing ("N/A", "…"). In English,
/// Chinese and Vietnamese. Only short texts are: a paper may be about failures and placeholders.
bool isPlaceholder(const QString& text);

} // namespace sheaf

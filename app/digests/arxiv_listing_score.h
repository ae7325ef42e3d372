#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace sheaf {

/// A score of 0 to 100 as the format has it, of five: 80 is "4/5". Twenty steps make one of the format's, and
/// what lies between has decimals ("4.15/5" is 83), so that none is lost.
QString arxivScore(int score);

/// The score of "4/5", "4.5/5" or "83/100"; none for anything else and for what is out of range.
std::optional<int> scoreFromArxiv(QStringView text);

/// "VLM, Diffusion, Optical Flow": a comma that would end a tag becomes "&#44;".
QString arxivTags(const QStringList& tags);

/// Forks have full-width commas, or no blank behind a comma.
QStringList tagsFromArxiv(const QString& text);

} // namespace sheaf

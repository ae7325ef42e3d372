#pragma once

#include <QString>

namespace sheaf {

struct EngineOptions;

/// The version of what a model scores by: the prompt that holds the rubric, and a hash of what the reader put
/// into it (interests, wanted and unwanted, and criteria). "summary-2" for a reader who gave nothing, else
/// "summary-2+3fa9c2". The same words in another order
/// or case are the same rubric.
QString rubricVersion(const QString& promptVersion, const EngineOptions& reader);

} // namespace sheaf

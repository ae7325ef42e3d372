#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QString>

namespace sheaf {

/// The JSON object in a model's reply: bare, in a code fence, or in the middle of prose; reasoning in <think>
/// tags before it is passed over. TeX that was written with single backslashes ("\alpha", "\beta") is put
/// right, which JSON would refuse or turn into control characters. The Error tells an empty reply, one
/// without JSON and one that breaks off apart.
Result<QJsonObject> jsonInText(const QString& reply);

} // namespace sheaf

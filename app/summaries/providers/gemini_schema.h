#pragma once

#include <QJsonObject>

namespace sheaf {

/// A JSON schema as Gemini's responseSchema wants it: types in capitals, "nullable" in place of a type
/// "null", the order of the fields named, and nothing that it does not know.
/// https://ai.google.dev/api/caching#Schema
QJsonObject geminiSchema(const QJsonObject& schema);

} // namespace sheaf

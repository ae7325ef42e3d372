#pragma once

#include "base/result.h"

#include <QStringList>

namespace sheaf {

class Connection;

/// The tags that a model is offered to choose from before it makes new ones: the library's most used.
Result<QStringList> tagVocabulary(Connection& connection);

} // namespace sheaf

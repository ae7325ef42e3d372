#pragma once

#include "base/result.h"

#include <QByteArray>

#include <functional>

namespace sheaf {

/// Takes a text, UTF-8, a piece of whole characters at a time. Its error ends what gives the pieces.
using TakeText = std::function<Outcome(const QByteArray& piece)>;

} // namespace sheaf

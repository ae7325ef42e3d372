#pragma once

#include "base/result.h"

#include <QFuture>

namespace sheaf {

/// A future that has ended already, for what is known without asking anybody.
template <class T>
QFuture<Result<T>> ready(Result<T> result) {
    return QtFuture::makeReadyFuture(std::move(result));
}

} // namespace sheaf

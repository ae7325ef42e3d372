#pragma once

#include "base/when_ready.h"

#include <QPromise>

#include <memory>
#include <type_traits>

namespace sheaf {

namespace detail {

template <class T>
struct Unwrapped {
    using Type = T;
    static constexpr bool isFuture = false;
};

template <class T>
struct Unwrapped<QFuture<T>> {
    using Type = T;
    static constexpr bool isFuture = true;
};

} // namespace detail

/// A future of what `next(result)` gives, called on the owner's thread once the result is there; `next` may
/// give a future itself, which is then waited for. When the owner goes before that, `next` is not called and
/// the future ends as cancelled, without a result.
template <class T, class Next>
auto after(const QFuture<T>& future, QObject* owner, Next next) {
    using Answer = detail::Unwrapped<std::invoke_result_t<Next, const T&>>;
    const auto promise = std::make_shared<QPromise<typename Answer::Type>>();
    promise->start();
    const auto give = [promise](const typename Answer::Type& value) {
        promise->addResult(value);
        promise->finish();
    };
    if constexpr (Answer::isFuture)
        whenReady(future, owner, [owner, give, next = std::move(next)](const T& result) {
            whenReady(next(result), owner, give);
        });
    else
        whenReady(future, owner, [give, next = std::move(next)](const T& result) { give(next(result)); });
    return promise->future();
}

} // namespace sheaf

#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace sheaf {

/// What went wrong, as far as a caller may have to act on it.
enum class ErrorKind {
    Usage,       ///< the caller asked for something that makes no sense
    Cancelled,   ///< the reader stopped it
    Network,     ///< no whole answer: reset, cut off, no safe connection
    Unreachable, ///< nobody there: connection refused, no such host
    Timeout,     ///< no answer in time
    RateLimited, ///< asked too often; try again later
    Refused,     ///< the key or the permission is missing or wrong
    OutOfMoney,  ///< the account has no credit left
    OverCap,     ///< it would pass the reader's own cap on spending
    NoConsent,   ///< the reader has not agreed yet that texts go to that host
    NotFound,    ///< what was asked for does not exist
    Server,      ///< the other side failed (5xx)
    Malformed,   ///< an answer or a file that cannot be read
    Storage,     ///< the library or a file could not be read or written
    Keychain,    ///< the desktop's secret service
};

/// An error as a value. `sentence` is for the reader: what happened, where, what to do, translated.
/// `details` is for the log and may be empty; it never holds a key.
struct Error {
    ErrorKind kind = ErrorKind::Usage;
    QString sentence;
    QString details = {};

    bool operator==(const Error&) const = default;
};

/// Either a value or an Error. Reading the value of a failed result is a programming error.
template <class T>
class [[nodiscard]] Result {
  public:
    using Value = T;
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const& { return std::get<0>(m_state); }
    T& value() & { return std::get<0>(m_state); }
    T&& value() && { return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const { return std::get<1>(m_state); }

  private:
    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void> {
  public:
    using Value = void;
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    bool ok() const { return m_ok; }
    explicit operator bool() const { return m_ok; }
    const Error& error() const { return m_error; }

  private:
    Error m_error;
    bool m_ok = true;
};

using Outcome = Result<void>;

} // namespace sheaf

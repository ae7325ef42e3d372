#pragma once

#include "papers/day.h"

#include <QByteArray>

namespace sheaf {

/// A digest in the making whose papers come some at a time, so that memory holds few of them. First meet() is
/// given every paper; then begin(), and, in the order that order() wants, list() and write() are given every
/// paper again. What begin(), each list() and write(), and end() give, one after the other, is the digest.
class DigestPages {
  public:
    DigestPages() = default;
    DigestPages(const DigestPages&) = delete;
    DigestPages& operator=(const DigestPages&) = delete;
    virtual ~DigestPages() = default;

    /// What has to be known of all papers before the first is written: that their keys differ, how many a
    /// section has.
    virtual void meet(const QList<DayEntry>&) {}

    /// The papers as they are to be written, by their places in the order in which they were met; empty for
    /// that order. Asked for once, behind the last meet().
    virtual QList<int> order() { return {}; }

    virtual QByteArray begin() = 0;

    /// Whether the digest names all papers before it writes the first: only then list() is called.
    virtual bool listsPapers() const { return false; }
    virtual QByteArray list(const QList<DayEntry>&) { return {}; }

    virtual QByteArray write(const QList<DayEntry>& papers) = 0;
    virtual QByteArray end() = 0;
};

/// All of it at once.
QByteArray writtenAtOnce(DigestPages& pages, const QList<DayEntry>& papers);

/// Values as DigestPages::order() wants their papers.
template <class Value>
QList<Value> inOrder(const QList<Value>& values, const QList<int>& order) {
    if (order.isEmpty())
        return values;
    QList<Value> sorted;
    sorted.reserve(order.size());
    for (const int place : order)
        sorted += values[place];
    return sorted;
}

} // namespace sheaf

#pragma once

#include "papers/day.h"

#include <QByteArray>

namespace sheaf {

/// A digest in the making whose papers come some at a time, so that memory holds few of them. First meet() is
/// given every paper, then write() is, in the same order; what begin(), each write() and end() give, one
/// after the other, is the digest.
class DigestPages {
  public:
    DigestPages() = default;
    DigestPages(const DigestPages&) = delete;
    DigestPages& operator=(const DigestPages&) = delete;
    virtual ~DigestPages() = default;

    /// What has to be known of all papers before the first is written: that their keys differ.
    virtual void meet(const QList<DayEntry>&) {}

    virtual QByteArray begin() const = 0;
    virtual QByteArray write(const QList<DayEntry>& papers) = 0;
    virtual QByteArray end() const = 0;
};

/// All of it at once.
inline QByteArray writtenAtOnce(DigestPages& pages, const QList<DayEntry>& papers) {
    pages.meet(papers);
    return pages.begin() + pages.write(papers) + pages.end();
}

} // namespace sheaf

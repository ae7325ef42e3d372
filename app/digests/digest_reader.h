#pragma once

#include "papers/day.h"

#include <QString>

namespace sheaf {

/// A place in a digest that could not be read as it stands.
struct DigestRemark {
    int line = 0;         ///< from 1, of the text as decoded; 0 for the whole file
    QString sentence;     ///< for the reader: what is there and what became of it
    bool failure = false; ///< a paper or a field was lost, not just repaired

    bool operator==(const DigestRemark&) const = default;
};

/// What a digest holds.
struct ReadDigest {
    Day day; ///< without a date where the text does not say
    QList<DigestRemark> remarks;
};

/// Reads one format of a day. Readers hold no state: any thread may use one. The text is decoded and repaired
/// (see encoding_repair.h), has "\n" line ends and no byte-order mark; nothing in it is trusted.
class DigestReader {
  public:
    DigestReader() = default;
    DigestReader(const DigestReader&) = delete;
    DigestReader& operator=(const DigestReader&) = delete;
    virtual ~DigestReader() = default;

    /// The name of the style it reads: "sheaf".
    virtual QString style() const = 0;

    /// 0..100, how sure it is that the text is of its format: 0 for not at all, from 50 on it can read it.
    virtual int likeness(const QString& text) const = 0;

    /// Reads whatever can be read; the rest is in the remarks.
    virtual ReadDigest read(const QString& text) const = 0;
};

} // namespace sheaf

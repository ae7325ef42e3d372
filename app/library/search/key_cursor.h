#pragma once

#include "base/result.h"
#include "library/day_number.h"
#include "papers/paper.h"

#include <algorithm>
#include <limits>
#include <memory>
#include <optional>

namespace sheaf {

/// Papers' keys, newest first, of which only those are read that somebody asks for. A search is a tree of
/// them: words, tags, categories … each give theirs in the order of an index, and those that join them skip
/// what cannot be in the result.
///
/// Keys asked for never rise, until restart().
class KeyCursor {
  public:
    static constexpr PaperKey top = std::numeric_limits<PaperKey>::max(); ///< above every key
    static constexpr double none = std::numeric_limits<double>::infinity();

    KeyCursor() = default;
    KeyCursor(const KeyCursor&) = delete;
    KeyCursor& operator=(const KeyCursor&) = delete;
    virtual ~KeyCursor() = default;

    /// Whether it can tell its keys by itself. Of others only holds() may be asked.
    virtual bool enumerates() const { return true; }

    /// The greatest key that is not above this one.
    virtual std::optional<PaperKey> atOrBelow(PaperKey key) = 0;

    virtual bool holds(PaperKey key) = 0;

    /// How far apart its keys lie where it has been, see placeOf(). 0 is not known yet.
    virtual double gap() const = 0;

    /// From the newest again.
    virtual void restart() = 0;

    /// What went wrong: then there are no keys.
    virtual Outcome outcome() const = 0;
};

/// Keys jump from day to day; here papers of one day and of the next lie about as far apart as papers do.
inline double placeOf(PaperKey key) {
    constexpr PaperKey placesOfADay = 1000;
    const PaperKey inDay = key & ((PaperKey(1) << keyBitsOfADay) - 1);
    return double((key >> keyBitsOfADay) * placesOfADay + std::min(inDay, placesOfADay - 1));
}

using Keys = std::unique_ptr<KeyCursor>;

/// What a search has cost, in steps along an index: some half a microsecond each; and what it may cost.
struct SearchWork {
    qint64 steps = 0;
    qint64 most = std::numeric_limits<qint64>::max();
    /// Where it was broken off, having cost as much: nothing above that key is left out. What cursors tell
    /// after that is not to be had.
    std::optional<PaperKey> stopped = {};

    bool isSpent() const { return steps >= most; }
    void stopAt(PaperKey key) { stopped = std::max(stopped.value_or(key), key); }
    void allow(qint64 more) {
        constexpr qint64 all = std::numeric_limits<qint64>::max();
        most = more > all - steps ? all : steps + more;
        stopped.reset();
    }
};

} // namespace sheaf

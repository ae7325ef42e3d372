#pragma once

#include "papers/paper.h"

#include <QDate>

namespace sheaf {

/// Something that the reader does to papers.
struct Mark {
    enum class Kind { Star, Read, Later, Hide, Tag, Note };

    Kind kind = Kind::Star;
    bool on = true;    ///< false takes it away again; a note is always set
    QString text = {}; ///< the tag's name, or the note's Markdown, of which an empty one removes the note
    QList<PaperKey> papers = {};

    bool operator==(const Mark&) const = default;
};

/// What a mark really changed: all that it takes to take it back exactly.
struct MarkTrace {
    /// A newer version that the reader had not seen (VersionStore) until the paper was marked read.
    struct Seen {
        PaperKey paper = 0;
        int version = 0; ///< the one known before
        QDate day;       ///< on which the newer one was listed
        bool wasRead = false;
    };
    /// A paper that a rule hid until it was marked as one that the reader cares for.
    struct Filtered {
        PaperKey paper = 0;
        qint64 rule = 0;
    };

    Mark mark;      ///< its papers are only those that were not so before
    QString before; ///< the note that was there
    QList<Seen> seen = {};
    QList<Filtered> filtered = {};
    /// Papers that were read until they were put off for later, or put off until they were marked unread.
    QList<PaperKey> displaced = {};
    /// Those that had been put off before, read since then or not.
    QList<PaperKey> wereLater = {};
};

} // namespace sheaf

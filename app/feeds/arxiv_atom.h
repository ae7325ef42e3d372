#pragma once

#include "base/result.h"
#include "papers/paper.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace sheaf {

/// One answer of arXiv's query API.
struct ArxivPage {
    QList<Paper> papers;
    int entries = 0;             ///< whole entries seen, those that could not be read included
    std::optional<int> total;    ///< how many the query has in all
    int start = 0;               ///< the first entry's place in that list
    QStringList remarks;         ///< a sentence for each entry that could not be read
    std::optional<Error> cutOff; ///< set where the text ends too early or breaks; the papers came before that
};

/// Reads the query API's Atom, of 2020's shape and of 2026's. Pure; any thread. ErrorKind::Malformed for what
/// is no such feed (empty, HTML, not XML), ErrorKind::Usage for the API's own error entries, which come with
/// status 400 and came with 200. Text is kept as it is: TeX, and line breaks in abstracts.
Result<ArxivPage> parseArxivAtom(const QByteArray& bytes);

} // namespace sheaf

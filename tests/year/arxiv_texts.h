#pragma once

#include <QByteArray>

namespace sheaf::test {

/// Invented words as often as a language has them, the same for the same seed: what titles, abstracts and
/// author lists of made-up papers are made of. Pure; any thread.
QByteArray inventedTitle(quint64 seed);
QByteArray inventedAbstract(quint64 seed);

/// Two to five names, parted by commas.
QByteArray inventedAuthors(quint64 seed);

/// A number that looks random, from a seed and what it is for.
quint64 mixed(quint64 seed, quint64 purpose);

} // namespace sheaf::test

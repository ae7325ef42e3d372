#pragma once

#include "digests/digest_reader.h"

#include <QByteArray>
#include <QStringList>

namespace sheaf::test {

/// A paper cut out, doubled, moved to the end of the papers, and the file cut off inside one. `begins` is
/// what the line begins with that begins a paper.
struct Mutation {
    const char* name;
    QString text;
    int papers; ///< that are left
};
QList<Mutation> mutationsOf(const QString& text, QStringView begins);

/// The lines that only one of two texts has, "- " or "+ " before them; a line counts as often as it is there.
QStringList differingLines(const QString& before, const QString& after);

/// A day whose titles, names and texts are made of what hurts this format.
Day hostileDay(const QStringList& traps);

/// Ids with a mark for a summary or a failure, in order.
QStringList idsOf(const Day& day);

/// The remarks, for a test's message.
QString remarksOf(const ReadDigest& digest);

} // namespace sheaf::test

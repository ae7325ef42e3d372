#pragma once

#include <QByteArray>
#include <QList>

namespace sheaf {

/// Rows that are kept beside what they are made from: how to count those that are wrong, and how to make them
/// anew. Sentences are in the context "LibraryCheck".
struct RowCheck {
    QByteArray wrong;     ///< one number: how many are wrong
    const char* fault;    ///< a sentence; %1 is that number
    QByteArray repair;    ///< statements that put them right
    const char* repaired; ///< the sentence that says so
};

/// In the order in which they are to be repaired: what others are made from comes first. Whatever a trigger
/// or the program keeps as a copy or a count of something else belongs in here.
const QList<RowCheck>& rowChecks();

} // namespace sheaf

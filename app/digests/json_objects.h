#pragma once

#include <QList>
#include <QStringView>

namespace sheaf {

/// Where an object stands in a text.
struct JsonSpan {
    qsizetype start = 0;
    qsizetype size = 0;
};

/// The objects of an array, as far as they are whole.
struct JsonObjects {
    QList<JsonSpan> spans;
    bool closed = false; ///< the array's end is there
};

/// The objects of the array that begins with the bracket at `start`. Time is linear in the text.
JsonObjects objectsOfArray(QStringView json, qsizetype start);

} // namespace sheaf

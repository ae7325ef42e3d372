#include "feeds/json_salvage.h"

namespace sheaf {

namespace {

/// The place after the string that begins at `at`, or the end of the text.
qsizetype afterString(const QByteArray& text, qsizetype at) {
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\')
            ++at;
    }
    return at + 1;
}

} // namespace

QList<QByteArray> wholeObjectsOf(const QByteArray& array) {
    QList<QByteArray> objects;
    qsizetype begin = 0;
    int depth = 0;
    for (qsizetype at = 0; at < array.size(); ++at) {
        const char c = array[at];
        if (c == '"')
            at = afterString(array, at) - 1;
        else if (c == '{' && depth++ == 0)
            begin = at;
        else if (c == '}' && --depth == 0)
            objects.append(array.mid(begin, at - begin + 1));
    }
    return objects;
}

} // namespace sheaf

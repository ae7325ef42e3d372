#include "digests/json_objects.h"

namespace sheaf {

namespace {

/// Behind the text that begins with the quote at `at`.
qsizetype endOfText(QStringView json, qsizetype at) {
    for (++at; at < json.size() && json[at] != u'"'; ++at)
        if (json[at] == u'\\')
            ++at;
    return at + 1;
}

} // namespace

JsonObjects objectsOfArray(QStringView json, qsizetype start) {
    JsonObjects objects;
    qsizetype depth = 0;
    qsizetype begun = start;
    for (qsizetype at = start; at < json.size();) {
        const QChar c = json[at];
        if (c == u'"') {
            at = endOfText(json, at);
            continue;
        }
        if ((c == u'{' || c == u'[') && depth++ == 1)
            begun = at;
        if ((c == u'}' || c == u']') && --depth == 1)
            objects.spans += JsonSpan{begun, at + 1 - begun};
        objects.closed = depth == 0;
        if (objects.closed)
            break;
        ++at;
    }
    return objects;
}

} // namespace sheaf

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace sheaf {

/// The JSON objects of a reply's body.
struct ReplyParts {
    QList<QJsonObject> objects = {};
    bool streamed = false; ///< they came as events or lines, and the last one may be missing
    bool done = false;     ///< the stream said "[DONE]"
    bool damaged = false;  ///< one before the last was no JSON, or no UTF-8
};

/// Takes a body apart: one JSON object, an array of objects, server-sent events, or one object a line.
/// Comments that keep a connection alive (": keep-alive"), event names and blank lines are passed over.
/// https://html.spec.whatwg.org/multipage/server-sent-events.html
ReplyParts partsOf(const QByteArray& body);

} // namespace sheaf

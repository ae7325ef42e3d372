#include "summaries/providers/reply_parts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace sheaf {

namespace {

/// Where the last part cannot be read the stream was cut off, which shows in what is missing.
class PartsReader {
  public:
    void take(const QByteArray& json) {
        const QByteArray text = json.trimmed();
        if (text.isEmpty())
            return;
        m_parts.damaged = m_parts.damaged || m_unreadable;
        const QJsonDocument document = QJsonDocument::fromJson(text);
        m_parts.done = m_parts.done || text == "[DONE]";
        m_unreadable = !document.isObject() && text != "[DONE]";
        if (document.isObject())
            m_parts.objects += document.object();
    }
    const ReplyParts& parts() const { return m_parts; }

  private:
    ReplyParts m_parts{.streamed = true};
    bool m_unreadable = false; ///< the part before
};

/// The lines, whatever they end with.
QList<QByteArray> linesOf(QByteArray body) {
    body.replace("\r\n", "\n").replace('\r', '\n');
    return body.split('\n');
}

bool isEvents(const QList<QByteArray>& lines) {
    for (const QByteArray& line : lines)
        if (!line.trimmed().isEmpty())
            return line.startsWith("data:") || line.startsWith("event:") || line.startsWith(':') ||
                   line.startsWith("id:") || line.startsWith("retry:");
    return false;
}

/// The data lines of one event are one text; a blank line, or the end of the body, ends the event.
ReplyParts eventsIn(const QList<QByteArray>& lines) {
    PartsReader reader;
    QByteArray data;
    for (const QByteArray& line : lines) {
        if (line.startsWith("data:"))
            data += line.mid(5) + '\n';
        else if (line.isEmpty())
            reader.take(std::exchange(data, {}));
    }
    reader.take(data);
    return reader.parts();
}

ReplyParts rowsIn(const QList<QByteArray>& lines) {
    PartsReader reader;
    for (const QByteArray& line : lines)
        reader.take(line);
    return reader.parts();
}

} // namespace

ReplyParts partsOf(const QByteArray& body) {
    const QJsonDocument whole = QJsonDocument::fromJson(body);
    if (whole.isObject())
        return {.objects = {whole.object()}};
    if (whole.isArray()) {
        ReplyParts parts;
        for (const QJsonValue value : whole.array())
            parts.objects += value.toObject();
        return parts;
    }
    const QList<QByteArray> lines = linesOf(body);
    return isEvents(lines) ? eventsIn(lines) : rowsIn(lines);
}

} // namespace sheaf

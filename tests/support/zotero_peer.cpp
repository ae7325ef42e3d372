#include "support/zotero_peer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QSet>

namespace sheaf::test {

using namespace Qt::StringLiterals;

struct ZoteroPeer::State {
    QMutex mutex;
    QList<QJsonObject> items;
    QList<ZoteroPdf> pdfs;
    QStringList faults;
    QHash<QString, QSet<QString>> sessions; ///< the ids of their items
    bool readOnly = false;
    bool filesReadOnly = false;
    bool takesUploads = true;
    bool losesAnswer = false;
    int saves = 0;
    int failsFrom = 0;

    Answer save(const QJsonObject& data);
    Answer attach(const Request& request);
    Answer chosen() const;
    void inspect(const QJsonObject& item);
};

namespace {

Answer json(int status, const QJsonObject& object) {
    return Answer::json(QJsonDocument(object).toJson(QJsonDocument::Compact), status);
}

Answer plain(int status, const QByteArray& text) {
    return {.status = status, .headers = {{"Content-Type", "text/plain"}}, .body = text};
}

/// The fields of api.zotero.org/schema, as far as one item or the other may have them.
QSet<QString> fieldsOf(const QString& type) {
    QSet<QString> fields{u"title"_s,      u"abstractNote"_s, u"date"_s,           u"DOI"_s,
                         u"url"_s,        u"accessDate"_s,   u"archive"_s,        u"archiveLocation"_s,
                         u"shortTitle"_s, u"language"_s,     u"libraryCatalog"_s, u"callNumber"_s,
                         u"rights"_s,     u"extra"_s,        u"series"_s,         u"citationKey"_s};
    if (type == u"preprint")
        fields += {u"genre"_s, u"repository"_s, u"archiveID"_s, u"place"_s, u"seriesNumber"_s};
    else if (type == u"journalArticle")
        fields += {u"publicationTitle"_s,    u"volume"_s, u"issue"_s,       u"pages"_s,
                   u"journalAbbreviation"_s, u"ISSN"_s,   u"seriesTitle"_s, u"seriesText"_s};
    else
        return {};
    return fields;
}

const QSet<QString> aroundFields{u"id"_s,   u"itemType"_s, u"creators"_s,
                                 u"tags"_s, u"notes"_s,    u"attachments"_s};

} // namespace

/// What Zotero.Item.fromJSON and the item saver stumble over.
void ZoteroPeer::State::inspect(const QJsonObject& item) {
    const QSet<QString> fields = fieldsOf(item[u"itemType"_s].toString());
    if (fields.isEmpty())
        faults += u"no item type: "_s + item[u"itemType"_s].toString();
    for (const QString& field : item.keys()) {
        if (!aroundFields.contains(field) && !fields.contains(field))
            faults += u"no field of the type: "_s + field;
        else if (!aroundFields.contains(field) && !item[field].isString())
            faults += u"no text: "_s + field;
    }
    for (const QJsonValue creator : item[u"creators"_s].toArray()) {
        const bool whole = creator[u"fieldMode"_s].toInt() == 1;
        if (creator[u"creatorType"_s].toString() != u"author" ||
            creator[u"lastName"_s].toString().isEmpty() ||
            whole == creator.toObject().contains(u"firstName"_s))
            faults += u"no creator: "_s + QString::fromUtf8(QJsonDocument(creator.toObject()).toJson());
    }
    for (const QJsonValue tag : item[u"tags"_s].toArray())
        if (tag[u"tag"_s].toString().trimmed().isEmpty())
            faults += u"no tag"_s;
    for (const QJsonValue note : item[u"notes"_s].toArray())
        if (!note[u"note"_s].toString().startsWith(u'<'))
            faults += u"no HTML: "_s + note[u"note"_s].toString();
    for (const QJsonValue file : item[u"attachments"_s].toArray())
        if (QUrl(file[u"url"_s].toString()).scheme().isEmpty() || file[u"title"_s].toString().isEmpty())
            faults += u"no attachment: "_s + file[u"url"_s].toString();
}

/// All items of a request in one transaction, or none of them.
Answer ZoteroPeer::State::save(const QJsonObject& data) {
    const QString session = data[u"sessionID"_s].toString();
    if (sessions.contains(session))
        return json(409, {{u"error"_s, u"SESSION_EXISTS"_s}});
    sessions.insert(session, {});
    if (readOnly)
        return json(500, {{u"libraryEditable"_s, false}});
    ++saves;
    if (failsFrom > 0 && saves >= failsFrom) {
        sessions.remove(session);
        return {.status = 500};
    }
    for (const QJsonValue item : data[u"items"_s].toArray()) {
        inspect(item.toObject());
        if (sessions[session].contains(item[u"id"_s].toString()))
            faults += u"twice in a request: "_s + item[u"id"_s].toString();
        sessions[session].insert(item[u"id"_s].toString());
        items += item.toObject();
    }
    Answer answer{.status = 201, .headers = {{"Content-Type", "application/json"}}};
    answer.reset = std::exchange(losesAnswer, false);
    return answer;
}

Answer ZoteroPeer::State::attach(const Request& request) {
    const QByteArray header = request.header("X-Metadata");
    const QJsonObject about = QJsonDocument::fromJson(header).object();
    const QString item = about[u"parentItemID"_s].toString();
    if (about.isEmpty())
        return json(400, {{u"error"_s, u"METADATA_NOT_PROVIDED"_s}});
    for (const char letter : header)
        if (static_cast<unsigned char>(letter) > 127)
            faults += u"a header beyond ASCII"_s;
    if (!sessions.contains(about[u"sessionID"_s].toString()))
        return json(400, {{u"error"_s, u"SESSION_NOT_FOUND"_s}});
    if (filesReadOnly)
        return plain(200, "Library files are not editable.");
    if (!sessions[about[u"sessionID"_s].toString()].contains(item))
        return plain(500, "An error occurred\n");
    pdfs += {item, about[u"title"_s].toString(), about[u"url"_s].toString(), request.body};
    return {.status = 201};
}

Answer ZoteroPeer::State::chosen() const {
    return json(200, {{u"libraryID"_s, 1},
                      {u"libraryName"_s, u"My Library"_s},
                      {u"libraryEditable"_s, !readOnly},
                      {u"filesEditable"_s, !filesReadOnly},
                      {u"editable"_s, !readOnly},
                      {u"id"_s, 7},
                      {u"name"_s, u"Reading list"_s},
                      {u"targets"_s, QJsonArray()}});
}

ZoteroPeer::ZoteroPeer()
    : m_state(std::make_unique<State>()),
      m_peer(std::make_unique<FakePeer>([this](const Request& request) { return answer(request); })) {}

ZoteroPeer::~ZoteroPeer() = default;

QString ZoteroPeer::address() const {
    QString address = m_peer->url(u"/"_s).toString();
    address.chop(1);
    return address;
}

Answer ZoteroPeer::answer(const Request& request) {
    const QMutexLocker lock(&m_state->mutex);
    static const QSet<QString> known{u"/connector/ping"_s, u"/connector/getSelectedCollection"_s,
                                     u"/connector/saveItems"_s, u"/connector/saveAttachment"_s};
    if (!known.contains(request.path))
        return plain(404, "No endpoint found\n");
    if (request.path == u"/connector/ping" && request.method == "GET")
        return {.headers = {{"Content-Type", "text/html"}}, .body = "<!DOCTYPE html><html>Zotero is running"};
    if (request.method != "POST")
        return plain(400, "Endpoint does not support method\n");
    if (request.header("User-Agent").startsWith("Mozilla/") &&
        request.header("X-Zotero-Connector-API-Version").isEmpty())
        return {.reset = true};
    if (request.path == u"/connector/saveAttachment")
        return m_state->attach(request);
    if (request.header("Content-Type").split(';').constFirst() != "application/json")
        return plain(400, "Endpoint does not support content-type\n");
    const QJsonDocument data = QJsonDocument::fromJson(request.body);
    if (!data.isObject())
        return plain(400, "Invalid JSON provided\n");
    if (request.path == u"/connector/getSelectedCollection")
        return m_state->chosen();
    if (request.path == u"/connector/ping")
        return json(200, {{u"prefs"_s, QJsonObject{{u"automaticSnapshots"_s, true},
                                                   {u"supportsAttachmentUpload"_s, m_state->takesUploads}}}});
    return m_state->save(data.object());
}

QList<QJsonObject> ZoteroPeer::items() const {
    const QMutexLocker lock(&m_state->mutex);
    return m_state->items;
}

QList<ZoteroPdf> ZoteroPeer::pdfs() const {
    const QMutexLocker lock(&m_state->mutex);
    return m_state->pdfs;
}

QStringList ZoteroPeer::faults() const {
    const QMutexLocker lock(&m_state->mutex);
    return m_state->faults;
}

void ZoteroPeer::setReadOnly(bool readOnly) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->readOnly = readOnly;
}

void ZoteroPeer::setFilesReadOnly(bool readOnly) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->filesReadOnly = readOnly;
}

void ZoteroPeer::setTakesUploads(bool takes) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->takesUploads = takes;
}

void ZoteroPeer::failFrom(int request) {
    const QMutexLocker lock(&m_state->mutex);
    m_state->failsFrom = request;
}

void ZoteroPeer::loseNextAnswer() {
    const QMutexLocker lock(&m_state->mutex);
    m_state->losesAnswer = true;
}

} // namespace sheaf::test

#include "services/zotero/zotero_connector.h"

#include "net/http_errors.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Zotero)
};

constexpr int created = 201;
constexpr int conflict = 409;
constexpr int patienceMs = 60'000; ///< Zotero answers once it has written everything
const auto json = "application/json"_ba;

/// A header is ASCII; what is not goes as JSON writes it then.
QByteArray asciiJson(const QJsonObject& object) {
    QByteArray ascii;
    for (const QChar letter : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)))
        ascii += letter.unicode() < 128
                     ? QByteArray(1, letter.toLatin1())
                     : "\\u" + QByteArray::number(letter.unicode(), 16).rightJustified(4, '0');
    return ascii;
}

QJsonObject objectIn(const HttpReply& reply) { return QJsonDocument::fromJson(reply.body).object(); }

} // namespace

/// The program's name does not begin with "Mozilla", which Zotero would take for a page in a browser.
HttpEnd ZoteroConnector::post(const QString& path, const HttpHeaders& headers, const QByteArray& body,
                              const CancelFlag& cancel) {
    QUrl url = m_address;
    url.setPath(u"/connector/"_s + path);
    HttpHeaders all{{"X-Zotero-Connector-API-Version", "3"}};
    all += headers;
    return m_http.send({.url = url, .headers = all, .timeoutMs = patienceMs}, body, cancel);
}

Result<QJsonObject> ZoteroConnector::asked(const QString& path, const QJsonObject& question,
                                           const CancelFlag& cancel) {
    const HttpEnd end = post(path, {{"Content-Type", json}}, QJsonDocument(question).toJson(), cancel);
    if (!end.result)
        return explained(end.result.error());
    const QJsonObject answer = objectIn(*end.result);
    if (end.result->status == 200 && !answer.isEmpty())
        return answer;
    return stranger();
}

Error ZoteroConnector::explained(const Error& error) const {
    if (error.kind != ErrorKind::Unreachable)
        return error;
    return {
        ErrorKind::Unreachable,
        Words::tr("Zotero does not answer at %1. Start Zotero and try again; its address is in Settings > "
                  "Other programs.")
            .arg(hostOf(m_address)),
        error.details};
}

Error ZoteroConnector::stranger() const {
    return {ErrorKind::Malformed,
            Words::tr("What answers at %1 is not Zotero. Correct the address in Settings > Other programs.")
                .arg(hostOf(m_address))};
}

Error ZoteroConnector::refusal(const HttpReply& reply) const {
    const QString details = u"HTTP %1 "_s.arg(reply.status) + QString::fromUtf8(reply.body.left(500));
    const QJsonObject why = objectIn(reply);
    if (why.contains(u"libraryEditable"_s))
        return {ErrorKind::Refused,
                Words::tr("The library chosen in Zotero can only be read. Choose another one there and try "
                          "again."),
                details};
    if (why.value(u"error"_s) == u"CONNECTOR_VERSION_OUTDATED"_s)
        return {ErrorKind::Refused,
                Words::tr("This Zotero is newer than this version of Sheaf. Update Sheaf and try again."),
                details};
    if (reply.status == 404)
        return stranger();
    return {ErrorKind::Server,
            Words::tr("Zotero could not save what it was sent (HTTP %1). Restart Zotero and try again.")
                .arg(reply.status),
            details};
}

Result<ZoteroTarget> ZoteroConnector::target(const CancelFlag& cancel) {
    // Zotero itself goes over to "My Library" where the chosen one can only be read.
    const auto chosen = asked(u"getSelectedCollection"_s, {{u"switchToReadableLibrary"_s, true}}, cancel);
    if (!chosen)
        return chosen.error();
    if (!chosen->contains(u"libraryName"_s))
        return stranger();
    if (!chosen->value(u"libraryEditable"_s).toBool(true))
        return refusal({.status = 500, .body = R"({"libraryEditable": false})"});
    const auto ping = asked(u"ping"_s, {}, cancel);
    if (!ping)
        return ping.error();
    const QJsonObject can = ping->value(u"prefs"_s).toObject();
    return ZoteroTarget{.name = chosen->value(u"name"_s).toString(),
                        .takesFiles = chosen->value(u"filesEditable"_s).toBool(true) &&
                                      can.value(u"supportsAttachmentUpload"_s).toBool()};
}

Outcome ZoteroConnector::save(const QString& session, const QJsonArray& items, const CancelFlag& cancel) {
    const QJsonObject request{
        {u"sessionID"_s, session}, {u"uri"_s, items.first()[u"url"_s].toString()}, {u"items"_s, items}};
    const QByteArray body = QJsonDocument(request).toJson(QJsonDocument::Compact);
    HttpEnd end = post(u"saveItems"_s, {{"Content-Type", json}}, body, cancel);
    const bool again = !end.result && end.unanswered && !cancel.raised();
    if (again)
        end = post(u"saveItems"_s, {{"Content-Type", json}}, body, cancel);
    if (!end.result)
        return explained(end.result.error());
    const bool saved = end.result->status == created || (again && end.result->status == conflict);
    return saved ? Outcome() : refusal(*end.result);
}

Outcome ZoteroConnector::attach(const ZoteroFile& file, const CancelFlag& cancel) {
    QFile pdf(file.path);
    if (!pdf.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Storage,
                     Words::tr("%1 could not be read (%2).").arg(file.path, pdf.errorString())};
    const QByteArray metadata = asciiJson({{u"sessionID"_s, file.session},
                                           {u"parentItemID"_s, file.item},
                                           {u"title"_s, u"Full Text PDF"_s},
                                           {u"url"_s, file.address}});
    const HttpEnd end =
        post(u"saveAttachment"_s, {{"Content-Type", "application/pdf"}, {"X-Metadata", metadata}},
             pdf.readAll(), cancel);
    if (!end.result)
        return explained(end.result.error());
    return end.result->status == created ? Outcome() : refusal(*end.result);
}

} // namespace sheaf

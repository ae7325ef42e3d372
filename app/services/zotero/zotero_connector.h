#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "net/blocking_http.h"

#include <QJsonArray>

namespace sheaf {

/// Where Zotero puts what it is sent: the collection that is chosen in its window, or its library.
struct ZoteroTarget {
    QString name;
    bool takesFiles = false; ///< the library may hold files, and this Zotero takes them from others
};

/// A PDF for an item of an earlier request.
struct ZoteroFile {
    QString session;
    QString item; ///< its id there, ASCII
    QString address;
    QString path; ///< on this computer
};

/// Speaks with the Zotero that runs on this computer, by the local interface of its browser connectors (see
/// server_connector.js and saveSession.js of zotero/zotero). Blocks: for worker threads; one thread each.
class ZoteroConnector {
  public:
    /// `address` is that of Zotero's server, http://127.0.0.1:23119.
    ZoteroConnector(QUrl address, const QByteArray& userAgent)
        : m_address(std::move(address)), m_http(userAgent) {}

    /// ErrorKind::Unreachable where no Zotero runs, Refused where the chosen library can only be read,
    /// Malformed where somebody else answers.
    Result<ZoteroTarget> target(const CancelFlag& cancel);

    /// Saves all of the items or none. Where the answer got lost it asks once more: Zotero knows the session
    /// and saves nothing twice.
    Outcome save(const QString& session, const QJsonArray& items, const CancelFlag& cancel);

    Outcome attach(const ZoteroFile& file, const CancelFlag& cancel);

  private:
    HttpEnd post(const QString& path, const HttpHeaders& headers, const QByteArray& body,
                 const CancelFlag& cancel);
    Result<QJsonObject> asked(const QString& path, const QJsonObject& question, const CancelFlag& cancel);
    Error explained(const Error& error) const;
    Error refusal(const HttpReply& reply) const;
    Error stranger() const;

    QUrl m_address;
    BlockingHttp m_http;
};

} // namespace sheaf

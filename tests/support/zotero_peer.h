#pragma once

#include "support/fake_peer.h"

#include <QJsonObject>
#include <QStringList>

#include <memory>

namespace sheaf::test {

/// A PDF that was put beside an item.
struct ZoteroPdf {
    QString item; ///< its id in the request
    QString title;
    QString url;
    QByteArray bytes;
};

/// Plays the HTTP server of Zotero 7 on this computer: endpoints, sessions, statuses and what it throws at
/// are those of server_connector.js, saveSession.js and translate_item.js of zotero/zotero. What the real one
/// would take with a warning, or not at all, is kept in faults().
class ZoteroPeer {
  public:
    ZoteroPeer();
    ~ZoteroPeer();

    /// As the setting zotero.address has it.
    QString address() const;

    QList<QJsonObject> items() const;
    QList<ZoteroPdf> pdfs() const;
    QStringList faults() const;
    QList<Request> requests() const { return m_peer->requests(); }

    /// The library that is chosen can only be read, and there is no other.
    void setReadOnly(bool readOnly);
    /// A group's library without files.
    void setFilesReadOnly(bool readOnly);
    /// Zotero 6 fetched files itself.
    void setTakesUploads(bool takes);
    /// From the request of that number on (from 1) saving fails.
    void failFrom(int request);
    /// Saves what comes next, and breaks the connection instead of answering.
    void loseNextAnswer();

  private:
    struct State;
    Answer answer(const Request& request);

    std::unique_ptr<State> m_state;
    std::unique_ptr<FakePeer> m_peer;
};

} // namespace sheaf::test

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace sheaf::test {

/// A request as it came over the wire.
struct Request {
    QByteArray method; ///< "GET"
    QString path;      ///< without the query, percent-decoded
    QUrlQuery query;   ///< use queryItemValue(name, QUrl::FullyDecoded)
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    qint64 arrivedMs = 0; ///< monotonic, since the peer was made; when the last byte of the request had come

    /// The first header of that name, whatever its case; empty where there is none.
    QByteArray header(const QByteArray& name) const;
};

/// What the peer says, and how it misbehaves. A redirect is a status and a "Location" header.
struct Answer {
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< Content-Length is added by itself
    QByteArray body = {};
    int delayMs = 0;                          ///< before the first byte of the answer
    std::optional<qint64> cutAfterBytes = {}; ///< closes the connection after so many bytes of the body
    std::optional<qint64> declaredLength =
        {};             ///< a wrong Content-Length; the connection then closes after the body
    bool hang = false;  ///< never answers
    bool reset = false; ///< resets the connection instead of answering
    std::optional<qint64> stallAfterBytes = {}; ///< of the body; then nothing comes any more
    std::optional<qint64> resetAfterBytes = {}; ///< of the body; then the connection is reset
    int repeat = 0; ///< where not 0: the body that many times, without a length; the connection's end ends it

    static Answer json(const QByteArray& text, int code = 200);
    static Answer xml(const QByteArray& text, int code = 200);
};

/// A real HTTP/1.1 server on 127.0.0.1, on a thread of its own, for tests that must see the wire: any number
/// of connections at once, kept alive. The handler runs on the peer's thread and must not block (use
/// Answer::delayMs); everything else may be called from any thread.
class FakePeer {
  public:
    using Handler = std::function<Answer(const Request&)>;

    explicit FakePeer(Handler handler);
    ~FakePeer();
    FakePeer(const FakePeer&) = delete;
    FakePeer& operator=(const FakePeer&) = delete;

    /// `path` begins with "/" and may have a query.
    QUrl url(const QString& path = QStringLiteral("/")) const;
    void setHandler(Handler handler);

    /// Every request so far, in the order of arrival.
    QList<Request> requests() const;

    /// The most requests that were unanswered at one moment.
    int mostAtOnce() const;

  private:
    struct Server;
    std::unique_ptr<Server> m_server;
};

} // namespace sheaf::test

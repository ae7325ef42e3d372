#pragma once

#include "net/http_message.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace sheaf {

/// An answer of before, and what its server calls it.
struct KeptAnswer {
    QByteArray tag;      ///< its ETag
    QByteArray modified; ///< its Last-Modified
    QByteArray type;     ///< its Content-Type
    QByteArray body;

    bool operator==(const KeptAnswer&) const = default;
};

/// Answers kept in a folder, one file for each address, so that a server can be asked whether anything has
/// changed (RFC 9110, 13.1) instead of for all of it again. Several processes may use one folder: files are
/// replaced in one step, and one that is damaged, or another address's, is as good as none. What is kept is
/// bounded; the answers that were used longest ago go first. Every failure means only that nothing is kept.
class AnswerStore {
  public:
    static constexpr int mostAnswers = 200;
    static constexpr qint64 mostBytes = 64 << 20; ///< of all files
    static constexpr qint64 largest = 16 << 20;   ///< of one

    /// The folder is made when it is needed. Empty: nothing is kept.
    explicit AnswerStore(QString folder) : m_folder(std::move(folder)) {}

    std::optional<KeptAnswer> find(const QUrl& url) const;

    /// Takes the place of what was kept; a reply that its server gives no name is not kept.
    void keep(const QUrl& url, const HttpReply& reply) const;

    /// Puts off the answer's end: it was used.
    void used(const QUrl& url) const;

  private:
    QString file(const QUrl& url) const;
    void makeRoom() const;

    QString m_folder;
};

/// The headers that ask for an answer only where it is another one.
HttpHeaders conditionsOf(const KeptAnswer& kept);

} // namespace sheaf

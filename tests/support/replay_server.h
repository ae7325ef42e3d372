#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace sheaf::test {

/// The replay server that comes with the recordings: recorded feeds and a model that rearranges a paper's own
/// sentences. Present only where the recordings and python3 are.
class ReplayServer {
  public:
    explicit ReplayServer(const QStringList& options = {});
    ~ReplayServer();
    ReplayServer(const ReplayServer&) = delete;
    ReplayServer& operator=(const ReplayServer&) = delete;

    static bool available();

    bool running() const { return !m_url.isEmpty(); }
    QString url(const QString& path) const { return m_url + path; }

    /// What it was asked so far, by its own count.
    QJsonObject stats() const;

  private:
    QProcess m_process;
    QString m_url;
};

} // namespace sheaf::test

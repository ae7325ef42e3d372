#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "base/result.h"
#include "papers/publication_record.h"
#include "papers/publish_target.h"
#include "services/publishing/publish_report.h"

#include <QFuture>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace sheaf {

class DigestStyles;
class Library;
class SecretStore;
class Settings;
struct SecretTarget;

struct PublishFolders {
    QString styles; ///< the reader's own digest styles
    QString clones; ///< where Sheaf keeps clones of its own
};

/// Publishes days at the reader's targets (the setting `publishing.targets`), once each. A day is claimed in
/// the library before a target is touched and settled after, so that of two processes one publishes, and a
/// process that died in between is noticed: where publishing again is an update in place (a folder, a
/// repository, a feed) it is simply done again; a mail or a webhook may have arrived, and is sent again only
/// when the reader asks, or where the webhook's receiver knows repeats by their Idempotency-Key.
///
/// Call it on the thread it was made on; rendering and sending happen on a thread of its own, one target at a
/// time.
class PublishService : public QObject {
    Q_OBJECT

  public:
    PublishService(std::shared_ptr<Library> library, Settings& settings, SecretStore& secrets,
                   const PublishFolders& folders, const Clock& clock, QObject* parent = nullptr);
    /// Cancels what is under way and waits for it.
    ~PublishService() override;

    /// The setting, read; an error says what is wrong with which target.
    Result<QList<PublishTarget>> targets() const;

    /// Checks and saves them. What was published under a name that is gone stays known.
    Outcome setTargets(const QList<PublishTarget>& targets);

    /// For unattended runs: publishes these days and all that waited or failed before, each at every enabled
    /// target, where the day is due: its ledger is whole and its summaries are made or failed (a target's
    /// settings may ask for less). What is not due is remembered and looked at again the next time. Without
    /// targets a report without lines. An error only where nothing could be tried.
    QFuture<Result<PublishReport>> publishDue(const QList<QDate>& days);

    /// What the reader asks for, due or not.
    QFuture<Result<PublishReport>> publish(const PublishRequest& request);

    /// What was published, failed or began to wait in so many days, newest day first.
    QFuture<Result<QList<PublicationRecord>>> records(int days = 60);

    /// What a file of the target would be called that day; empty where it writes none.
    Result<QString> fileName(const PublishTarget& target, QDate day) const;

    /// Tries a target without publishing: whether the folder takes files, the repository lets push, or, for
    /// mails and webhooks, sends a note that is marked as a test. Gives a sentence on what was done. An empty
    /// secret means the stored one.
    QFuture<Result<QString>> tryOut(const PublishTarget& target, const QString& secret);

    /// The target's password or secret, in the desktop's keychain and nowhere else.
    QFuture<Outcome> storeSecret(const QString& target, const QString& secret);
    QFuture<Result<bool>> hasSecret(const QString& target);

    /// Targets have other names now, old ones by new ones: what was published under the old names, and their
    /// secrets, go along. A secret that a new name has been given already stays. Call it behind setTargets().
    QFuture<Outcome> rename(const QHash<QString, QString>& names);

    void cancel();
    bool busy() const { return m_busy; }

  signals:
    /// A day was published, or could not be.
    void progressed(const sheaf::PublishLine& line);
    /// A run has ended; records() may have changed.
    void finished();

  private:
    QFuture<Result<PublishReport>> start(const PublishRequest& request, bool due);
    Result<PublishReport> work(const PublishRequest& request, bool due, const QList<SecretTarget>& targets,
                               const QByteArray& agent, const CancelFlag& cancel);
    Result<QList<PublishTarget>> chosenTargets(const QStringList& names) const;
    QFuture<Result<QList<SecretTarget>>> withSecrets(const QList<PublishTarget>& targets,
                                                     const QList<SecretTarget>& read = {});
    QFuture<Result<QString>> secretOf(const PublishTarget& target);
    QByteArray agent() const; ///< the User-Agent

    std::shared_ptr<Library> m_library;
    Settings& m_settings;
    SecretStore& m_secrets;
    PublishFolders m_folders;
    const Clock& m_clock;
    std::shared_ptr<const DigestStyles> m_styles;
    CancelFlag m_cancel;
    bool m_busy = false;
    QThreadPool m_pool; ///< last, so that its thread ends before what it uses
};

} // namespace sheaf

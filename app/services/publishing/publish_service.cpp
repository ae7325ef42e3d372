#include "services/publishing/publish_service.h"

#include "base/after.h"
#include "base/process_lock.h"
#include "base/ready.h"
#include "digests/digest_styles.h"
#include "library/library.h"
#include "library/publication_store.h"
#include "publishing/file_pattern.h"
#include "services/feed_settings.h"
#include "services/publishing/moved_secrets.h"
#include "services/publishing/publication_making.h"
#include "services/publishing/publish_run.h"
#include "services/publishing/target_settings.h"
#include "settings/secret_store.h"
#include "settings/settings.h"

#include <QtConcurrentRun>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QString setting = u"publishing.targets"_s;
constexpr int lookMs = 100;

QString secretName(const QString& target) { return u"publishing/"_s + target; }

/// Whether anything of the target's is in the keychain.
bool wantsSecret(const PublishTarget& target) {
    if (const auto* mail = std::get_if<MailPlace>(&target.place))
        return !mail->server.isEmpty() && !mail->user.isEmpty();
    const auto* webhook = std::get_if<WebhookPlace>(&target.place);
    return webhook && (webhook->proof != WebhookProof::None || webhook->address.contains(u"{secret}"_s));
}

/// Two processes would get in each other's way in a repository or a feed, so that one waits for the other.
Outcome waitForTurn(ProcessLock& lock, const CancelFlag& cancel) {
    while (!cancel.raised()) {
        const auto locked = lock.tryLock();
        if (!locked || *locked)
            return locked ? Outcome() : locked.error();
        QThread::msleep(lookMs);
    }
    return Error{ErrorKind::Cancelled, PublishService::tr("Publishing was cancelled.")};
}

} // namespace

PublishService::PublishService(std::shared_ptr<Library> library, Settings& settings, SecretStore& secrets,
                               const PublishFolders& folders, const Clock& clock, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_settings(settings), m_secrets(secrets),
      m_folders(folders), m_clock(clock), m_styles(std::make_shared<DigestStyles>(folders.styles)) {
    m_pool.setMaxThreadCount(1);
}

PublishService::~PublishService() {
    m_cancel.raise();
    m_pool.waitForDone();
}

Result<QList<PublishTarget>> PublishService::targets() const {
    return targetsFromText(m_settings.text(setting));
}

Outcome PublishService::setTargets(const QList<PublishTarget>& targets) {
    const QString text = textOfTargets(targets);
    if (const auto read = targetsFromText(text); !read)
        return read.error();
    return targets.isEmpty() ? m_settings.remove(setting) : m_settings.set(setting, text);
}

QFuture<Result<PublishReport>> PublishService::publishDue(const QList<QDate>& days) {
    return start({.days = days}, true);
}

QFuture<Result<PublishReport>> PublishService::publish(const PublishRequest& request) {
    return start(request, false);
}

QFuture<Result<PublishReport>> PublishService::start(const PublishRequest& request, bool due) {
    const auto chosen = chosenTargets(request.targets);
    if (!chosen)
        return ready<PublishReport>(chosen.error());
    if (chosen->isEmpty())
        return ready<PublishReport>(PublishReport());
    if (m_busy)
        return ready<PublishReport>(Error{ErrorKind::Usage, tr("Publishing is under way already.")});
    m_busy = true;
    m_cancel = CancelFlag();
    const auto run = [this, request, due](const Result<QList<SecretTarget>>& targets) {
        return QtConcurrent::run(&m_pool, [this, request, due, targets, who = agent(), cancel = m_cancel] {
            return work(request, due, *targets, who, cancel);
        });
    };
    return after(after(withSecrets(*chosen), this, run), this, [this](const Result<PublishReport>& report) {
        m_busy = false;
        emit finished();
        return report;
    });
}

Result<QList<PublishTarget>> PublishService::chosenTargets(const QStringList& names) const {
    const auto all = targets();
    if (!all)
        return all.error();
    QList<PublishTarget> chosen;
    for (const PublishTarget& target : *all)
        if (names.isEmpty() ? target.enabled : names.contains(target.name))
            chosen += target;
    QStringList known;
    for (const PublishTarget& target : *all)
        known += target.name;
    for (const QString& name : names)
        if (!known.contains(name))
            return Error{
                ErrorKind::Usage,
                tr("There is no publishing target “%1”; there are: %2.").arg(name, known.join(u", "_s))};
    return chosen;
}

Result<PublishReport> PublishService::work(const PublishRequest& request, bool due,
                                           const QList<SecretTarget>& targets, const QByteArray& agent,
                                           const CancelFlag& cancel) {
    ProcessLock turn(m_library->path() + u".publishing"_s);
    if (const Outcome waited = waitForTurn(turn, cancel); !waited)
        return waited.error();
    const PublishDesk desk{*m_library, *m_styles, m_clock, m_folders.clones, agent};
    const auto tell = [this](const PublishLine& line) {
        QMetaObject::invokeMethod(
            this, [this, line] { emit progressed(line); }, Qt::QueuedConnection);
    };
    return PublishRun(desk, request, due, cancel, tell).publish(targets);
}

QFuture<Result<QList<SecretTarget>>> PublishService::withSecrets(const QList<PublishTarget>& targets,
                                                                 const QList<SecretTarget>& read) {
    if (targets.isEmpty())
        return ready<QList<SecretTarget>>(read);
    const PublishTarget target = targets.constFirst();
    return after(secretOf(target), this, [this, targets, read, target](const Result<QString>& secret) {
        return withSecrets(targets.mid(1), read + QList<SecretTarget>{{target, secret}});
    });
}

QFuture<Result<QString>> PublishService::secretOf(const PublishTarget& target) {
    return wantsSecret(target) ? m_secrets.read(secretName(target.name)) : ready<QString>(QString());
}

QFuture<Result<QList<PublicationRecord>>> PublishService::records(int days) {
    return m_library->read([from = m_clock.now().addDays(-days)](Connection& connection) {
        return PublicationStore(connection).since(from);
    });
}

Result<QString> PublishService::fileName(const PublishTarget& target, QDate day) const {
    const auto style = m_styles->style(target.style);
    if (!style)
        return style.error();
    const Publication publication{.day = day, .style = target.style, .suffix = (*style)->suffix()};
    if (const auto* folder = std::get_if<FolderPlace>(&target.place))
        return publishedPath(folder->file, publication);
    if (const auto* git = std::get_if<GitPlace>(&target.place))
        return publishedPath(git->file, publication);
    return QString();
}

QFuture<Result<QString>> PublishService::tryOut(const PublishTarget& target, const QString& secret) {
    if (const Outcome checked = checkTarget(target); !checked)
        return ready<QString>(checked.error());
    const auto call = [this, target](const Result<QString>& known) -> QFuture<Result<QString>> {
        if (!known)
            return ready<QString>(known.error());
        const PublisherNeeds needs{*known, m_folders.clones, agent()};
        return QtConcurrent::run(
            &m_pool,
            [target, needs, note = testNote(target, m_clock.now()), cancel = m_cancel]() -> Result<QString> {
                return publisherFor(target, needs)->tryOut(note, cancel);
            });
    };
    return secret.isEmpty() ? after(secretOf(target), this, call) : call(secret);
}

QFuture<Outcome> PublishService::storeSecret(const QString& target, const QString& secret) {
    return m_secrets.write(secretName(target), secret);
}

QFuture<Result<bool>> PublishService::hasSecret(const QString& target) {
    return after(m_secrets.read(secretName(target)), this, [](const Result<QString>& secret) -> Result<bool> {
        if (!secret && secret.error().kind != ErrorKind::NotFound)
            return secret.error();
        return secret.ok();
    });
}

QFuture<Outcome> PublishService::rename(const QHash<QString, QString>& names) {
    const auto moved = m_library->write(
        [names](Connection& connection) { return PublicationStore(connection).rename(names); });
    return after(moved, this, [this, names](const Outcome& outcome) {
        if (!outcome)
            return QtFuture::makeReadyFuture(outcome);
        emit finished();
        QHash<QString, QString> secrets;
        for (auto name = names.cbegin(); name != names.cend(); ++name)
            secrets.insert(secretName(name.key()), secretName(name.value()));
        return moveSecrets(m_secrets, secrets, this);
    });
}

QByteArray PublishService::agent() const { return userAgent(m_settings.text(u"network.contact"_s)); }

void PublishService::cancel() { m_cancel.raise(); }

} // namespace sheaf

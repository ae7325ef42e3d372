#include "settings/secret_store.h"

#include "base/after.h"
#include "base/ready.h"

#include <QPromise>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <sys/resource.h>

#include <memory>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"sheaf"_s;

/// From the moment a key is in memory a crash must not write that memory to a file.
void allowNoCoreDump() {
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    setrlimit(RLIMIT_CORE, &none);
}

QString unusable(const QString& reason) {
    const QString why = reason.isEmpty() ? SecretStore::tr("no secret service answers") : reason;
    return SecretStore::tr(
               "The desktop's keychain cannot be used (%1). Start and unlock a secret service such as "
               "gnome-keyring or KWallet and try again, or give the key for this run only: it is then "
               "kept in memory and nowhere else.")
        .arg(why);
}

QString unanswered() {
    return SecretStore::tr(
        "The desktop's keychain did not answer in time; it may be waiting to be unlocked. Unlock it "
        "and try again, or give the key for this run only: it is then kept in memory and nowhere "
        "else.");
}

QString locked() {
    return SecretStore::tr(
        "The desktop's keychain refused access. Unlock it or allow Sheaf to use it and try again, "
        "or give the key for this run only: it is then kept in memory and nowhere else.");
}

QString absent(const QString& name) {
    return SecretStore::tr(
               "There is no key for the engine \"%1\". Store it with \"sheaf key set %1\" or in the "
               "settings.")
        .arg(name);
}

Error errorOf(const QKeychain::Job& job) {
    switch (job.error()) {
    case QKeychain::EntryNotFound: return {ErrorKind::NotFound, absent(job.key()), job.errorString()};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return {ErrorKind::Keychain, locked(), job.errorString()};
    default: return {ErrorKind::Keychain, unusable(job.errorString())};
    }
}

Result<QString> readValue(QKeychain::Job* job) {
    if (job->error() != QKeychain::NoError)
        return errorOf(*job);
    allowNoCoreDump();
    return static_cast<QKeychain::ReadPasswordJob*>(job)->textData();
}

Outcome doneOrError(QKeychain::Job* job) {
    return job->error() == QKeychain::NoError ? Outcome() : Outcome(errorOf(*job));
}

Outcome goneOrError(QKeychain::Job* job) {
    return job->error() == QKeychain::EntryNotFound ? Outcome() : doneOrError(job);
}

/// Finishes exactly once, by the job or by the clock. A job that nobody answered is left to itself: the
/// backend still holds a pointer to it.
template <class T>
QFuture<T> answerOf(QKeychain::Job* job, const QString& name, int timeoutMs, QObject* context,
                    T (*outcomeOf)(QKeychain::Job*)) {
    auto promise = std::make_shared<QPromise<T>>();
    auto* timer = new QTimer(context);
    const auto finish = [promise, timer](T outcome) {
        if (promise->future().isFinished())
            return;
        timer->deleteLater();
        promise->addResult(std::move(outcome));
        promise->finish();
    };
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [finish, outcomeOf](QKeychain::Job* done) { finish(outcomeOf(done)); });
    QObject::connect(timer, &QTimer::timeout, context, [finish] {
        finish(Error{ErrorKind::Keychain, unanswered()});
    });
    timer->setSingleShot(true);
    timer->start(timeoutMs);
    job->setInsecureFallback(false);
    job->setKey(name);
    job->start();
    return promise->future();
}

} // namespace

SecretStore::SecretStore(int timeoutMs, QObject* parent) : QObject(parent), m_timeoutMs(timeoutMs) {}

QFuture<Result<QString>> SecretStore::read(const QString& name) {
    const QString forThisRun = m_forThisRun.value(name);
    if (!forThisRun.isEmpty())
        return ready<QString>(forThisRun);
    return answerOf<Result<QString>>(new QKeychain::ReadPasswordJob(service), name, m_timeoutMs, this,
                                     readValue);
}

QFuture<Outcome> SecretStore::write(const QString& name, const QString& key) {
    const QString plain = key.trimmed();
    if (plain.isEmpty())
        return ready<void>(Error{ErrorKind::Usage, tr("The key is empty; nothing was stored.")});
    allowNoCoreDump();
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setTextData(plain);
    const auto written = answerOf<Outcome>(job, name, m_timeoutMs, this, doneOrError);
    return after(written, this, [this, name](const Outcome& stored) {
        if (stored)
            m_forThisRun.remove(name);
        return stored;
    });
}

QFuture<Outcome> SecretStore::remove(const QString& name) {
    m_forThisRun.remove(name);
    return answerOf<Outcome>(new QKeychain::DeletePasswordJob(service), name, m_timeoutMs, this, goneOrError);
}

void SecretStore::useForThisRun(const QString& name, const QString& key) {
    allowNoCoreDump();
    m_forThisRun.insert(name, key.trimmed());
}

} // namespace sheaf

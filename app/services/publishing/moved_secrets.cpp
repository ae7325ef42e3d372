#include "services/publishing/moved_secrets.h"

#include "base/after.h"
#include "base/ready.h"
#include "settings/secret_store.h"

#include <QStringList>

namespace sheaf {

namespace {

using Named = QHash<QString, QString>;

/// What is stored under these names; names without a secret are left out.
QFuture<Result<Named>> readAll(SecretStore& secrets, const QStringList& names, QObject* owner,
                               const Named& read = {}) {
    if (names.isEmpty())
        return ready<Named>(read);
    const QString name = names.constFirst();
    return after(secrets.read(name), owner,
                 [&secrets, names, owner, read, name](const Result<QString>& secret) {
                     if (!secret && secret.error().kind != ErrorKind::NotFound)
                         return ready<Named>(secret.error());
                     Named more = read;
                     if (secret)
                         more.insert(name, *secret);
                     return readAll(secrets, names.sliced(1), owner, more);
                 });
}

QFuture<Outcome> writeAll(SecretStore& secrets, const Named& left, QObject* owner) {
    if (left.isEmpty())
        return QtFuture::makeReadyFuture(Outcome());
    const QString name = left.cbegin().key();
    return after(secrets.write(name, left.cbegin().value()), owner,
                 [&secrets, left, owner, name](const Outcome& written) {
                     if (!written)
                         return QtFuture::makeReadyFuture(written);
                     Named rest = left;
                     rest.remove(name);
                     return writeAll(secrets, rest, owner);
                 });
}

QFuture<Outcome> removeAll(SecretStore& secrets, const QStringList& names, QObject* owner) {
    if (names.isEmpty())
        return QtFuture::makeReadyFuture(Outcome());
    return after(secrets.remove(names.constFirst()), owner, [&secrets, names, owner](const Outcome& removed) {
        return removed ? removeAll(secrets, names.sliced(1), owner) : QtFuture::makeReadyFuture(removed);
    });
}

} // namespace

QFuture<Outcome> moveSecrets(SecretStore& secrets, const QHash<QString, QString>& names, QObject* owner) {
    const auto move = [&secrets, names, owner](const Result<Named>& known) {
        if (!known)
            return QtFuture::makeReadyFuture(Outcome(known.error()));
        Named written;
        QStringList emptied;
        for (auto name = names.cbegin(); name != names.cend(); ++name) {
            if (!known->contains(name.key()))
                continue;
            if (!known->contains(name.value()) || names.contains(name.value()))
                written.insert(name.value(), known->value(name.key()));
        }
        for (const QString& name : names.keys())
            if (known->contains(name) && !written.contains(name))
                emptied += name;
        return after(writeAll(secrets, written, owner), owner,
                     [&secrets, emptied, owner](const Outcome& done) {
                         return done ? removeAll(secrets, emptied, owner) : QtFuture::makeReadyFuture(done);
                     });
    };
    QStringList all = names.keys() + names.values();
    all.removeDuplicates();
    return after(readAll(secrets, all, owner), owner, move);
}

} // namespace sheaf

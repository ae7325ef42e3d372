#include "publishing/git_publisher.h"

#include "publishing/file_pattern.h"
#include "publishing/folder_publisher.h"
#include "publishing/git_repository.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

} // namespace

bool isGitAddress(const QString& repository) {
    // As git does: "scheme://…", or "host:path" without a slash before the colon.
    static const QRegularExpression address(u"\\A([a-z][a-z0-9+.-]*://|[^/:]+:)"_s);
    return address.match(repository).hasMatch();
}

QString GitPublisher::folder() const {
    return isGitAddress(m_place.repository) ? m_clone : m_place.repository;
}

Outcome GitPublisher::open(GitRepository& repository) const {
    return isGitAddress(m_place.repository) ? repository.follow(m_place.repository, m_place.branch)
                                            : repository.open();
}

Result<QString> GitPublisher::published(const Publication& publication, const CancelFlag& cancel) const {
    GitRepository repository(folder(), cancel);
    if (const Outcome opened = open(repository); !opened)
        return opened.error();
    const auto files = writeDayInto(folder(), m_place.file, m_place.index, publication);
    if (!files)
        return files.error();
    if (const Outcome committed = repository.commit(*files, filledIn(m_place.message, publication));
        !committed)
        return committed.error();
    if (const Outcome pushed = repository.push(); !pushed)
        return pushed.error();
    return u"%1 (%2)"_s.arg(files->constFirst(), repository.branch());
}

PublishEnd GitPublisher::publish(const Publication& publication, const CancelFlag& cancel) {
    const auto place = published(publication, cancel);
    return place ? PublishEnd{.place = *place} : PublishEnd{.outcome = place.error()};
}

Result<QString> GitPublisher::tryOut(const Publication&, const CancelFlag& cancel) {
    GitRepository repository(folder(), cancel);
    if (const Outcome opened = open(repository); !opened)
        return opened.error();
    if (const Outcome tried = repository.tryPush(); !tried)
        return tried.error();
    return Words::tr("The repository takes pushes to %1 from here.").arg(repository.branch());
}

} // namespace sheaf

#pragma once

#include "publishing/publisher.h"

namespace sheaf {

class GitRepository;

/// Commits each day to a repository and pushes it.
class GitPublisher final : public Publisher {
  public:
    /// `clone` is the folder of Sheaf's own clone, for a repository that is given by its address.
    GitPublisher(GitPlace place, QString clone) : m_place(std::move(place)), m_clone(std::move(clone)) {}

    PublishEnd publish(const Publication& publication, const CancelFlag& cancel) override;
    Result<QString> tryOut(const Publication& note, const CancelFlag& cancel) override;

  private:
    QString folder() const;
    Outcome open(GitRepository& repository) const;
    Result<QString> published(const Publication& publication, const CancelFlag& cancel) const;

    GitPlace m_place;
    QString m_clone;
};

/// Whether a repository is named by an address rather than by the folder of a working tree.
bool isGitAddress(const QString& repository);

} // namespace sheaf

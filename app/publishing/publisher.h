#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "papers/publish_target.h"
#include "publishing/publication.h"

#include <memory>

namespace sheaf {

/// How publishing a day ended.
struct PublishEnd {
    Outcome outcome = {};
    QString place = {};      ///< where it is now: a file, an address, who got it
    bool unanswered = false; ///< an error, but it may have arrived
    int waitMs = 0;          ///< how long the other side asked to be left alone
};

/// Brings days to one target. Blocks, with time-outs: for a worker thread. Errors are one sentence for the
/// reader. `publish` may be called again for a day that is there.
class Publisher {
  public:
    Publisher() = default;
    Publisher(const Publisher&) = delete;
    Publisher& operator=(const Publisher&) = delete;
    virtual ~Publisher() = default;

    virtual PublishEnd publish(const Publication& publication, const CancelFlag& cancel) = 0;

    /// Tries the target without publishing. `note` is a publication that says of itself that it is a test,
    /// for targets that cannot be tried otherwise. Gives a sentence on what was done.
    virtual Result<QString> tryOut(const Publication& note, const CancelFlag& cancel) = 0;
};

/// What publishers need beside their target's settings.
struct PublisherNeeds {
    QString secret;       ///< the target's password or secret; empty where it has none
    QString clones;       ///< the folder of Sheaf's own clones of repositories
    QByteArray userAgent; ///< of webhooks
};

/// The publisher for a target; never null. What is wrong with its settings comes out when it publishes.
std::unique_ptr<Publisher> publisherFor(const PublishTarget& target, const PublisherNeeds& needs);

} // namespace sheaf

#pragma once

#include "base/cancel.h"
#include "base/clock.h"
#include "library/publication_store.h"
#include "papers/publish_target.h"
#include "publishing/publisher.h"
#include "services/publishing/due_day.h"
#include "services/publishing/publish_report.h"

#include <functional>
#include <memory>

namespace sheaf {

class DigestStyles;
class Library;

/// A target with its secret, or with what kept the secret from being read.
struct SecretTarget {
    PublishTarget target;
    Result<QString> secret = QString();
};

/// What a run of publishing works with.
struct PublishDesk {
    Library& library;
    const DigestStyles& styles;
    const Clock& clock;
    QString clones;
    QByteArray userAgent;
};

/// Publishes days at targets, one after the other. Blocks: for a worker thread.
class PublishRun {
  public:
    using Tell = std::function<void(const PublishLine&)>;

    /// With `due`, days that are not due only wait, and what failed waits for its pause to be over.
    PublishRun(const PublishDesk& desk, const PublishRequest& request, bool due, CancelFlag cancel, Tell tell)
        : m_desk(desk), m_request(request), m_due(due), m_cancel(std::move(cancel)), m_tell(std::move(tell)) {
    }

    Result<PublishReport> publish(const QList<SecretTarget>& targets);

  private:
    Result<QList<QDate>> daysOf(const PublishTarget& target) const;
    Result<PublishLine> publish(const SecretTarget& target, QDate day);
    std::optional<PublishLine> withoutTrying(const PublishTarget& target, QDate day, const DueDay& due,
                                             const std::optional<PublicationRecord>& before) const;
    Result<PublishLine> forget(const PublishLine& line, const std::optional<PublicationRecord>& before) const;
    Result<PublishLine> carryOut(const SecretTarget& target, const Publication& publication,
                                 const std::optional<PublicationRecord>& before);
    Result<PublishLine> refuse(PublishLine line, const Error& error, PublicationRecord record);
    Result<PublishLine> remember(const PublishLine& line,
                                 const std::optional<PublicationRecord>& before) const;
    PublishEnd send(const SecretTarget& target, const Publication& publication) const;
    Result<PublishLine> settle(const PublishEnd& end, PublishLine line, PublicationRecord record,
                               const PublishTarget& target);
    Outcome write(const PublicationRecord& record) const;

    PublishDesk m_desk;
    PublishRequest m_request;
    bool m_due;
    CancelFlag m_cancel;
    Tell m_tell;
};

/// The pause after so many attempts that failed: ten minutes, doubled with each, at most a day.
qint64 publishPauseSecs(int attempts);

} // namespace sheaf

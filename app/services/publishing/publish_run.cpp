#include "services/publishing/publish_run.h"

#include "digests/digest_styles.h"
#include "library/library.h"
#include "services/publishing/publication_making.h"

#include <QCoreApplication>

#include <algorithm>

namespace sheaf {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

constexpr int rememberedDays = 60; ///< what has waited for longer is the reader's to publish

using State = PublicationState;

bool isThere(const std::optional<PublicationRecord>& record) {
    return record && record->state == State::Published;
}

/// Whether a day that may have arrived can be sent again without harm.
bool bearsRepeats(const PublishTarget& target) {
    const auto* webhook = std::get_if<WebhookPlace>(&target.place);
    return target.isInPlace() || (webhook && webhook->knowsRepeats);
}

/// Whether an unattended run looks at it again. What may have arrived is told once.
bool isOpen(const PublicationRecord& record, const PublishTarget& target) {
    if (record.state == State::Uncertain)
        return record.error.isEmpty() || bearsRepeats(target);
    return record.state != State::Published;
}

} // namespace

qint64 publishPauseSecs(int attempts) {
    constexpr qint64 first = 600;
    constexpr qint64 longest = 86'400;
    return std::min(longest, first << std::clamp(attempts - 1, 0, 10));
}

Result<PublishReport> PublishRun::publish(const QList<SecretTarget>& targets) {
    PublishReport report;
    for (const SecretTarget& target : targets) {
        const auto days = daysOf(target.target);
        if (!days)
            return days.error();
        for (const QDate day : *days) {
            report.cancelled = m_cancel.raised();
            if (report.cancelled)
                return report;
            const auto line = publish(target, day);
            if (!line)
                return line.error();
            report.lines += *line;
            m_tell(*line);
        }
    }
    return report;
}

/// The days asked for and, unattended, those that waited, failed or were broken off, oldest first: of a feed
/// or a repository the newest day should come last.
Result<QList<QDate>> PublishRun::daysOf(const PublishTarget& target) const {
    QList<QDate> days = m_request.days;
    if (m_due) {
        const QDateTime from = m_desk.clock.now().addDays(-rememberedDays);
        const auto records =
            m_desk.library
                .read([from](Connection& connection) { return PublicationStore(connection).since(from); })
                .result();
        if (!records)
            return records.error();
        for (const PublicationRecord& record : *records)
            if (record.target == target.name && isOpen(record, target))
                days += record.day;
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

Result<PublishLine> PublishRun::publish(const SecretTarget& target, QDate day) {
    struct Known {
        DueDay due;
        std::optional<PublicationRecord> before;
    };
    const QString name = target.target.name;
    const auto known = m_desk.library
                           .read([&](Connection& connection) -> Result<Known> {
                               const auto due = dueDay(connection, day);
                               if (!due)
                                   return due.error();
                               const auto before = PublicationStore(connection).of(day, name);
                               if (!before)
                                   return before.error();
                               return Known{*due, *before};
                           })
                           .result();
    if (!known)
        return known.error();
    if (const auto line = withoutTrying(target.target, day, known->due, known->before))
        return remember(*line, known->before);
    const auto publication =
        publicationOf(m_desk.library, m_desk.styles, target.target, day, known->due, m_desk.clock.now());
    if (publication)
        return carryOut(target, *publication, known->before);
    const PublishLine line{.day = day, .target = name, .sentence = publication.error().sentence};
    if (publication.error().kind == ErrorKind::NotFound)
        return forget(line, known->before);
    return refuse(line, publication.error(),
                  known->before.value_or(PublicationRecord{.day = day, .target = name}));
}

/// What can be said before anything is rendered.
std::optional<PublishLine> PublishRun::withoutTrying(const PublishTarget& target, QDate day,
                                                     const DueDay& due,
                                                     const std::optional<PublicationRecord>& before) const {
    PublishLine line{.day = day, .target = target.name};
    const auto with = [&line](PublishResult result, const QString& sentence = {}) {
        line.result = result;
        line.sentence = sentence;
        return line;
    };
    if (before && before->state == State::UnderWay)
        return with(PublishResult::UnderWay, Words::tr("Another Sheaf is publishing it."));
    if (isThere(before) && !m_request.again && !(target.isInPlace() && target.updates))
        return with(PublishResult::Unchanged);
    if (before && before->state == State::Uncertain && !m_request.again && !bearsRepeats(target))
        return with(PublishResult::Uncertain,
                    before->error.isEmpty() ? Words::tr("It may have been sent: Sheaf was ended meanwhile.")
                                            : before->error);
    if (!m_due)
        return std::nullopt;
    if (before && before->state == State::Failed && before->nextTry > m_desk.clock.now())
        return with(PublishResult::Later, before->error);
    if (const QString missing = due.waitsFor(target); !missing.isEmpty() && !isThere(before))
        return with(PublishResult::Waiting, missing);
    return std::nullopt;
}

/// What waits is remembered, so that it is looked at again, and so is that the reader was told of what a
/// process left behind.
Result<PublishLine> PublishRun::remember(const PublishLine& line,
                                         const std::optional<PublicationRecord>& before) const {
    PublicationRecord record = before.value_or(PublicationRecord{.day = line.day, .target = line.target});
    const bool waits = line.result == PublishResult::Waiting && record.state == State::Waiting;
    const bool leftBehind = line.result == PublishResult::Uncertain && record.error.isEmpty();
    if (m_request.dryRun || !(waits || leftBehind))
        return line;
    record.at = m_desk.clock.now();
    record.error = line.sentence;
    const Outcome written = write(record);
    return written ? Result<PublishLine>(line) : written.error();
}

/// A day that only waited, and that nothing of goes to the target.
Result<PublishLine> PublishRun::forget(const PublishLine& line,
                                       const std::optional<PublicationRecord>& before) const {
    if (!before || before->state != State::Waiting || m_request.dryRun)
        return line;
    const Outcome forgotten = m_desk.library
                                  .write([&](Connection& connection) {
                                      return PublicationStore(connection).forget(line.day, line.target);
                                  })
                                  .result();
    return forgotten ? Result<PublishLine>(line) : forgotten.error();
}

Result<PublishLine> PublishRun::carryOut(const SecretTarget& target, const Publication& publication,
                                         const std::optional<PublicationRecord>& before) {
    PublishLine line{.day = publication.day,
                     .target = publication.target,
                     .result = PublishResult::Would,
                     .papers = static_cast<int>(publication.papers.size()),
                     .sentence = publication.gap};
    PublicationRecord record{.day = publication.day,
                             .target = publication.target,
                             .content = contentHash(publication),
                             .attempts = before ? before->attempts + 1 : 1,
                             .at = publication.at};
    if (isThere(before) && before->content == record.content && !m_request.again) {
        line.result = PublishResult::Unchanged;
        return line;
    }
    if (m_request.dryRun)
        return line;
    if (!target.secret)
        return refuse(line, target.secret.error(), record);
    const auto claimed =
        m_desk.library
            .write([&](Connection& connection) { return PublicationStore(connection).claim(record, before); })
            .result();
    if (!claimed)
        return claimed.error();
    line.result = !*claimed         ? PublishResult::UnderWay
                  : isThere(before) ? PublishResult::Updated
                                    : PublishResult::Published;
    return *claimed ? settle(send(target, publication), line, record, target.target) : line;
}

PublishEnd PublishRun::send(const SecretTarget& target, const Publication& publication) const {
    const PublisherNeeds needs{*target.secret, m_desk.clones, m_desk.userAgent};
    return publisherFor(target.target, needs)->publish(publication, m_cancel);
}

/// What could not even be tried.
Result<PublishLine> PublishRun::refuse(PublishLine line, const Error& error, PublicationRecord record) {
    return settle({.outcome = error}, std::move(line), std::move(record), {});
}

Result<PublishLine> PublishRun::settle(const PublishEnd& end, PublishLine line, PublicationRecord record,
                                       const PublishTarget& target) {
    line.place = end.place;
    record.state = State::Published;
    if (end.outcome) {
        record.attempts = 0;
    } else {
        const bool uncertain = end.unanswered && !bearsRepeats(target);
        record.state = uncertain ? State::Uncertain : State::Failed;
        line.result = uncertain ? PublishResult::Uncertain : PublishResult::Failed;
        line.sentence = uncertain ? Words::tr("It may have been sent: %1").arg(end.outcome.error().sentence)
                                  : end.outcome.error().sentence;
        record.error = line.sentence;
        const qint64 pause = std::max<qint64>(publishPauseSecs(record.attempts), end.waitMs / 1000);
        record.nextTry = uncertain ? QDateTime() : m_desk.clock.now().addSecs(pause);
    }
    record.at = m_desk.clock.now();
    if (m_request.dryRun)
        return line;
    const Outcome written = write(record);
    return written ? Result<PublishLine>(line) : written.error();
}

Outcome PublishRun::write(const PublicationRecord& record) const {
    return m_desk.library
        .write([&](Connection& connection) { return PublicationStore(connection).record(record); })
        .result();
}

} // namespace sheaf

#include "services/publishing/publish_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Publishing)
};

QString shortTime(const QDateTime& time) {
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

QString failedText(const PublicationRecord& record) {
    const QString often =
        record.attempts > 1 ? Words::tr("failed %n times", nullptr, record.attempts) : Words::tr("failed");
    return Words::tr("%1, next try after %2: %3").arg(often, shortTime(record.nextTry), record.error);
}

} // namespace

QString publishKindText(const PublishTarget& target) {
    const QStringList kinds = {Words::tr("Folder"), Words::tr("Git repository"), Words::tr("Atom feed"),
                               Words::tr("Mail"), Words::tr("Webhook")};
    return kinds[static_cast<qsizetype>(target.place.index())];
}

QString publishResultText(const PublishLine& line) {
    const QString papers = Words::tr("%n papers", nullptr, line.papers);
    switch (line.result) {
    case PublishResult::Published: return Words::tr("published (%1): %2").arg(papers, line.place);
    case PublishResult::Updated: return Words::tr("brought up to date (%1): %2").arg(papers, line.place);
    case PublishResult::Unchanged: return Words::tr("published already");
    case PublishResult::Nothing: return Words::tr("nothing to publish");
    case PublishResult::Waiting: return Words::tr("waits");
    case PublishResult::Later: return Words::tr("failed before, and is tried again later");
    case PublishResult::Failed: return Words::tr("failed");
    case PublishResult::Uncertain: return Words::tr("not known whether it arrived");
    case PublishResult::UnderWay: return Words::tr("under way");
    case PublishResult::Would: return Words::tr("would be published (%1)").arg(papers);
    }
    return {};
}

QString publicationStateName(PublicationState state) {
    switch (state) {
    case PublicationState::Waiting: return Words::tr("waits");
    case PublicationState::UnderWay: return Words::tr("under way");
    case PublicationState::Published: return Words::tr("published");
    case PublicationState::Failed: return Words::tr("failed");
    case PublicationState::Uncertain: return Words::tr("may have been sent");
    }
    return {};
}

QString publicationStateText(const PublicationRecord& record) {
    switch (record.state) {
    case PublicationState::Waiting: return Words::tr("waits: %1").arg(record.error);
    case PublicationState::UnderWay: return Words::tr("under way");
    case PublicationState::Published: return Words::tr("published %1").arg(shortTime(record.at));
    case PublicationState::Failed: return failedText(record);
    case PublicationState::Uncertain:
        return record.error.isEmpty() ? Words::tr("may have been sent: Sheaf was ended meanwhile")
                                      : record.error;
    }
    return {};
}

QString publishTrouble(const PublishReport& report) {
    QStringList troubles;
    for (const PublishLine& line : report.lines)
        if (line.result == PublishResult::Failed || line.result == PublishResult::Uncertain)
            troubles += u"%1: %2"_s.arg(line.target, line.sentence);
    troubles.removeDuplicates();
    if (troubles.size() <= 1)
        return troubles.value(0);
    return Words::tr("%1 (and %n more)", nullptr, int(troubles.size() - 1)).arg(troubles.constFirst());
}

} // namespace sheaf

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "papers/paper.h"
#include "services/daily/catch_up.h"

#include <QFuture>

#include <memory>

namespace sheaf {

class ArchiveService;
class FetchService;
class Library;
class PublishService;
class Settings;
class SummaryService;
class TasteService;

/// What a day's work is done with.
struct DailyParts {
    std::shared_ptr<Library> library;
    const Settings& settings;
    ArchiveService& archive;
    FetchService& fetch;
    SummaryService& summaries;
    TasteService& taste;
    PublishService& publishing;
    const Clock& clock;
};

/// Which days a run looks after: those asked for, and those since the last run that went well.
struct DailyPlan {
    CatchUp ask;
    QDate from; ///< what came from here to `ask.last` is summarised and told
};

/// By the library as it is now.
QFuture<Result<DailyPlan>> dailyPlan(const DailyParts& parts);

/// What those days hold to be summarised: neither hidden, nor filtered, nor only a replacement.
QFuture<Result<QList<PaperKey>>> papersToSummarise(const DailyParts& parts, QDate from, QDate to);

} // namespace sheaf

#include "services/taste_service.h"

#include "base/ready.h"
#include "base/when_ready.h"
#include "library/library.h"
#include "library/paper_store.h"
#include "library/taste_store.h"
#include "services/archive_service.h"
#include "taste/taste_model.h"

#include <QtConcurrent>

namespace sheaf {

namespace {

constexpr int lookAfterMs = 3000;
constexpr int mostJudged = 10000;
constexpr int recentDays = 30;
constexpr int mostScored = 5000;
constexpr qsizetype papersAtOnce = 250; // the library's readers serve the window too

QStringList tagsOf(const DayEntry& entry) { return entry.summary ? entry.summary->tags : QStringList(); }

Liking likingOf(const JudgedPaper& paper) {
    return paper.wanted ? Liking::Wanted : paper.hidden ? Liking::Unwanted : Liking::Passed;
}

/// Hands every paper to `take`, a few at a time.
template <class Take>
Outcome forEachEntry(Library& library, const QList<PaperKey>& keys, Take take) {
    for (qsizetype at = 0; at < keys.size(); at += papersAtOnce) {
        const QList<PaperKey> some = keys.mid(at, papersAtOnce);
        const auto entries =
            library.read([some](Connection& c) { return PaperStore(c).entries(some); }).result();
        if (!entries)
            return entries.error();
        for (const DayEntry& entry : *entries)
            take(entry);
    }
    return {};
}

} // namespace

TasteService::TasteService(std::shared_ptr<Library> library, ArchiveService& archive, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_archive(archive) {
    m_pool.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(lookAfterMs);
    connect(&m_soon, &QTimer::timeout, this, &TasteService::refresh);
}

TasteService::~TasteService() { m_pool.waitForDone(); }

void TasteService::follow() {
    // Not started anew at every change: a long run of summaries would put it off for ever.
    const auto lookSoon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_archive, &ArchiveService::papersChanged, this, lookSoon);
    lookSoon();
}

QFuture<Result<TasteReport>> TasteService::refresh() {
    const auto report = QtConcurrent::run(&m_pool, [this] { return refreshed(); });
    whenReady(report, this, [this](const Result<TasteReport>& became) {
        if (became && (became->changed || became->scored > 0))
            emit changed();
    });
    return report;
}

QFuture<Result<std::optional<TasteOpinion>>> TasteService::opinionOf(PaperKey paper) {
    using Opinion = Result<std::optional<TasteOpinion>>;
    const auto known = model();
    if (!known)
        return ready(Opinion(std::optional<TasteOpinion>()));
    return m_library->read([known, paper](Connection& c) -> Opinion {
        const auto entries = PaperStore(c).entries({paper});
        if (!entries)
            return entries.error();
        if (entries->isEmpty())
            return std::optional<TasteOpinion>();
        PaperFeatures features;
        const DayEntry& entry = entries->first();
        return std::optional(known->opinionOf(entry.paper, tagsOf(entry), features));
    });
}

Result<TasteReport> TasteService::refreshed() {
    const auto learnt = learn();
    if (!learnt)
        return learnt.error();
    if (!model()) {
        const Outcome forgotten = *learnt ? forgetScores() : Outcome();
        return forgotten ? Result<TasteReport>(TasteReport{.changed = *learnt}) : forgotten.error();
    }
    const auto scored = scoreRecent(!*learnt);
    if (!scored)
        return scored.error();
    return TasteReport{.known = true, .changed = *learnt, .scored = *scored};
}

/// True where the marks changed since the last look.
Result<bool> TasteService::learn() {
    const auto judged =
        m_library->read([](Connection& c) { return TasteStore(c).judged(mostJudged); }).result();
    if (!judged)
        return judged.error();
    if (m_judged == *judged)
        return false;
    QList<PaperKey> keys;
    QHash<PaperKey, Liking> likings;
    for (const JudgedPaper& paper : *judged) {
        keys += paper.key;
        likings.insert(paper.key, likingOf(paper));
    }
    QList<TasteExample> examples;
    const Outcome read = forEachEntry(*m_library, keys, [&](const DayEntry& entry) {
        examples += TasteExample{entry.paper, tagsOf(entry), likings.value(entry.key)};
    });
    if (!read)
        return read.error();
    auto learnt = TasteModel::learn(examples);
    m_judged = *judged;
    const QMutexLocker lock(&m_guard);
    m_model = learnt ? std::make_shared<const TasteModel>(std::move(*learnt)) : nullptr;
    return true;
}

std::shared_ptr<const TasteModel> TasteService::model() const {
    const QMutexLocker lock(&m_guard);
    return m_model;
}

Result<int> TasteService::scoreRecent(bool unscoredOnly) {
    const auto recent = m_library
                            ->read([unscoredOnly](Connection& c) {
                                return TasteStore(c).recent(recentDays, mostScored, unscoredOnly);
                            })
                            .result();
    if (!recent)
        return recent.error();
    PaperFeatures features;
    QHash<PaperKey, double> scores;
    const Outcome read = forEachEntry(*m_library, *recent, [&](const DayEntry& entry) {
        scores[entry.key] = model()->opinionOf(entry.paper, tagsOf(entry), features).score;
    });
    if (!read)
        return read.error();
    const Outcome stored = m_library
                               ->write([&](Connection& c) -> Outcome {
                                   if (!unscoredOnly)
                                       if (const Outcome cleared = TasteStore(c).clear(); !cleared)
                                           return cleared;
                                   return TasteStore(c).store(scores);
                               })
                               .result();
    return stored ? Result<int>(static_cast<int>(scores.size())) : stored.error();
}

Outcome TasteService::forgetScores() {
    return m_library->write([](Connection& c) { return TasteStore(c).clear(); }).result();
}

} // namespace sheaf

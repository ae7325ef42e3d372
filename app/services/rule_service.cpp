#include "services/rule_service.h"

#include "base/after.h"
#include "base/ready.h"
#include "library/library.h"
#include "library/rule_store.h"
#include "rules/rule_book.h"
#include "rules/rule_fault.h"
#include "services/archive_service.h"
#include "services/rule_judging.h"
#include "services/watch_question.h"

#include <algorithm>

namespace sheaf {

namespace {

constexpr qsizetype mostExamples = 5;

/// The rule itself, and the watches, from which no rule hides anything.
QList<Rule> rulesBeside(const Rule& rule, QList<Rule> all) {
    all.removeIf([&](const Rule& other) {
        return other.id == rule.id || other.effect != RuleEffect::Watch || rule.effect == RuleEffect::Watch;
    });
    all += rule;
    all.last().enabled = true;
    return all;
}

bool touches(const Rule& rule, const RuleVerdict& verdict) {
    return verdict.hiddenBy == rule.id || verdict.watchedBy.contains(rule.id);
}

class Preview {
  public:
    Preview(Connection& connection, const RulePreviewRequest& request)
        : m_store(connection), m_request(request) {}

    Result<RulePreview> made() {
        const auto rules = m_store.all();
        if (!rules)
            return rules.error();
        RuleBook book(rulesBeside(m_request.rule, *rules));
        RulePreview preview;
        const Outcome day = count(book, m_request.day, m_request.day, preview.papersOfDay,
                                  preview.touchedOfDay, preview.examples);
        if (!day)
            return day.error();
        const Outcome range = count(book, m_request.from, m_request.to, preview.papersOfRange,
                                    preview.touchedOfRange, preview.examples);
        preview.gaveUp = book.gaveUp();
        return range ? Result<RulePreview>(preview) : range.error();
    }

  private:
    Outcome count(RuleBook& book, QDate from, QDate to, int& papers, int& touched, QStringList& examples) {
        const auto keys = m_store.listed(from, to);
        if (!keys)
            return keys.error();
        papers = static_cast<int>(keys->size());
        constexpr qsizetype atATime = 200;
        for (qsizetype at = 0; at < keys->size(); at += atATime) {
            if (m_request.cancel.raised())
                return Error{ErrorKind::Cancelled, {}};
            const auto subjects = m_store.subjects(keys->mid(at, atATime));
            if (!subjects)
                return subjects.error();
            for (const RuleSubject& subject : *subjects) {
                if (!touches(m_request.rule, book.judge(subject)))
                    continue;
                ++touched;
                if (examples.size() < mostExamples && !examples.contains(subject.paper.title))
                    examples += subject.paper.title;
            }
        }
        return {};
    }

    RuleStore m_store;
    const RulePreviewRequest& m_request;
};

} // namespace

RuleService::RuleService(std::shared_ptr<Library> library, ArchiveService& archive, QObject* parent)
    : QObject(parent), m_library(std::move(library)), m_archive(archive) {}

QFuture<Result<QList<RuleState>>> RuleService::rules() {
    return m_library->read([](Connection& c) -> Result<QList<RuleState>> {
        const auto rules = RuleStore(c).all();
        const auto papers = RuleStore(c).papers();
        if (!rules || !papers)
            return rules ? papers.error() : rules.error();
        QList<RuleState> states;
        for (const Rule& rule : *rules)
            states += RuleState{rule, papers->value(rule.id)};
        return states;
    });
}

QFuture<Result<Rule>> RuleService::rule(const QString& name) {
    return m_library->read([name](Connection& c) -> Result<Rule> {
        const auto rules = RuleStore(c).all();
        if (!rules)
            return rules.error();
        for (const Rule& rule : *rules) {
            if (rule.name.compare(name.simplified(), Qt::CaseInsensitive) == 0)
                return rule;
        }
        return Error{ErrorKind::NotFound, tr("There is no rule “%1”.").arg(name)};
    });
}

std::optional<RuleFault> RuleService::conditionFaultOf(const Rule& rule) { return conditionFault(rule); }

bool RuleService::canBeAskedFor(const RuleCondition& condition) {
    return watchQuestion(condition).has_value();
}

QFuture<Result<qint64>> RuleService::save(const Rule& rule) {
    if (const auto fault = faultOf(rule))
        return ready(Result<qint64>(fault->error));
    const auto saved = m_library->write([rule](Connection& c) -> Result<qint64> {
        if (rule.id == 0)
            return RuleStore(c).add(rule);
        const Outcome changed = RuleStore(c).change(rule);
        return changed ? Result<qint64>(rule.id) : changed.error();
    });
    return after(saved, this, [this](const Result<qint64>& id) {
        if (id)
            follow();
        return id;
    });
}

/// Counts change with the rule itself, before the first paper is judged.
void RuleService::follow() {
    emit changed();
    m_archive.announceChange({});
    judge();
}

QFuture<Outcome> RuleService::change(std::function<Outcome(Connection&)> work) {
    return after(m_library->write(std::move(work)), this, [this](const Outcome& outcome) {
        if (outcome)
            follow();
        return outcome;
    });
}

QFuture<Outcome> RuleService::remove(qint64 rule) {
    return change([rule](Connection& c) { return RuleStore(c).remove(rule); });
}

QFuture<Outcome> RuleService::setEnabled(qint64 rule, bool enabled) {
    return change([rule, enabled](Connection& c) { return RuleStore(c).setEnabled(rule, enabled); });
}

QFuture<Outcome> RuleService::setOrder(const QList<qint64>& rules) {
    return change([rules](Connection& c) { return RuleStore(c).setOrder(rules); });
}

QFuture<Result<RulePreview>> RuleService::preview(const RulePreviewRequest& request) {
    if (const auto fault = conditionFault(request.rule))
        return ready(Result<RulePreview>(fault->error));
    return m_library->read([request](Connection& c) { return Preview(c, request).made(); });
}

QFuture<Outcome> RuleService::showAnyway(const QList<PaperKey>& papers) {
    const auto shown = m_library->write([papers](Connection& c) { return RuleStore(c).showAnyway(papers); });
    return after(shown, this, [this, papers](const Outcome& outcome) {
        if (outcome)
            m_archive.announceChange(papers);
        return outcome;
    });
}

QFuture<Result<int>> RuleService::judge() {
    m_cancelled = false;
    if (m_judging)
        return m_promise.future();
    m_judging = true;
    m_done = 0;
    m_changed = 0;
    m_promise = QPromise<Result<int>>();
    m_promise.start();
    judgeNext();
    return m_promise.future();
}

void RuleService::cancel() { m_cancelled = m_judging; }

void RuleService::judgeNext() {
    whenReady(m_library->write(judgeNextPart), this, [this](const Result<JudgedPart>& part) {
        if (!part)
            return stop(part.error());
        took(*part);
    });
}

void RuleService::took(const JudgedPart& part) {
    m_done += part.judged;
    m_changed += static_cast<int>(part.changed.size());
    if (!part.changed.isEmpty())
        m_archive.announceChange(part.changed);
    if (part.left == 0 || m_cancelled)
        return stop(m_changed);
    emit progressed({m_done, m_done + part.left});
    judgeNext();
}

void RuleService::stop(const Result<int>& result) {
    m_judging = false;
    QPromise<Result<int>> promise = std::exchange(m_promise, QPromise<Result<int>>());
    promise.addResult(result);
    promise.finish();
    m_archive.announceChange({});
    emit judged();
}

} // namespace sheaf

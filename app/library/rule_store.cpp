#include "library/rule_store.h"

#include "library/connection.h"
#include "library/paper_keys.h"
#include "library/stored_values.h"

#include <QCoreApplication>
#include <QHash>

#include <limits>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

const auto subjectQuery =
    "SELECT p.title, p.abstract, p.comment, p.authors, p.primary_category, p.categories, p.upvotes, "
    "(SELECT group_concat(source, char(10)) FROM (SELECT DISTINCT source FROM listings WHERE paper = "
    "p.key)), "
    "EXISTS (SELECT 1 FROM reading WHERE paper = p.key AND (starred = 1 OR later = 1)) "
    "OR EXISTS (SELECT 1 FROM notes WHERE paper = p.key) "
    "OR EXISTS (SELECT 1 FROM paper_tags WHERE paper = p.key AND by_reader = 1) "
    "OR EXISTS (SELECT 1 FROM shown_anyway WHERE paper = p.key) "
    "FROM papers p WHERE p.key = ?"_ba;

RuleSubject subjectOf(const Statement& row, PaperKey key) {
    RuleSubject subject{
        .key = key, .sources = row.text(7).split(u'\n', Qt::SkipEmptyParts), .kept = row.flag(8)};
    Paper& paper = subject.paper;
    paper.title = row.text(0);
    paper.abstract = row.text(1);
    paper.comment = row.text(2);
    for (const QString& name : listOf(row.text(3)))
        paper.authors += Author{name};
    paper.primaryCategory = row.text(4);
    paper.categories = row.text(5).split(u' ', Qt::SkipEmptyParts);
    paper.upvotes = row.optionalInteger(6);
    return subject;
}

Outcome nameFault(Connection& connection, const Rule& rule) {
    const auto others = connection.number("SELECT count(*) FROM rules WHERE name = ? AND id <> ?"_ba,
                                          rule.name.simplified(), rule.id);
    if (!others)
        return others.error();
    if (*others == 0)
        return {};
    return Error{ErrorKind::Usage,
                 Words::tr("There is a rule “%1” already; give this one another name.").arg(rule.name)};
}

} // namespace

QString watchScope(const QString& ruleName) { return u"watch: "_s + ruleName; }

Result<QList<Rule>> RuleStore::all() {
    Statement statement = m_connection.prepare(
        "SELECT id, effect, name, condition, enabled FROM rules ORDER BY position, name"_ba);
    QList<Rule> rules;
    while (statement.step()) {
        Rule rule{.id = statement.number(0),
                  .effect = static_cast<RuleEffect>(statement.integer(1)),
                  .name = statement.text(2),
                  .enabled = statement.flag(4)};
        readRuleJson(statement.text(3), rule);
        rules += rule;
    }
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QList<Rule>>(rules) : outcome.error();
}

Result<qint64> RuleStore::add(const Rule& rule) {
    if (const Outcome named = nameFault(m_connection, rule); !named)
        return named.error();
    const Outcome added =
        m_connection.run("INSERT INTO rules (position, effect, name, condition, enabled) "
                         "VALUES ((SELECT ifnull(max(position), 0) + 1 FROM rules), ?, ?, ?, ?)"_ba,
                         static_cast<int>(rule.effect), rule.name.simplified(), ruleJson(rule), rule.enabled);
    if (!added)
        return added.error();
    const qint64 id = m_connection.lastRowId();
    const Outcome due = judgeAllAgain();
    return due ? Result<qint64>(id) : due.error();
}

Outcome RuleStore::change(const Rule& rule) {
    if (const Outcome named = nameFault(m_connection, rule); !named)
        return named;
    if (const Outcome forgotten = forgetAnswers(rule.id); !forgotten)
        return forgotten;
    const Outcome changed = m_connection.run(
        "UPDATE rules SET effect = ?, name = ?, condition = ?, enabled = ? WHERE id = ?"_ba,
        static_cast<int>(rule.effect), rule.name.simplified(), ruleJson(rule), rule.enabled, rule.id);
    if (!changed)
        return changed;
    if (m_connection.changes() == 0)
        return Error{ErrorKind::NotFound, Words::tr("There is no rule “%1” any more.").arg(rule.name)};
    return rule.enabled ? judgeAllAgain() : setEnabled(rule.id, false);
}

Outcome RuleStore::remove(qint64 rule) {
    if (const Outcome forgotten = forgetAnswers(rule); !forgotten)
        return forgotten;
    const Outcome removed = m_connection.run("DELETE FROM rules WHERE id = ?"_ba, rule);
    return removed ? judgeAllAgain() : removed;
}

Outcome RuleStore::setEnabled(qint64 rule, bool enabled) {
    if (const Outcome set = m_connection.run("UPDATE rules SET enabled = ? WHERE id = ?"_ba, enabled, rule);
        !set)
        return set;
    if (!enabled) {
        for (const auto& sql :
             {"DELETE FROM filtered WHERE rule = ?"_ba, "DELETE FROM watched WHERE rule = ?"_ba}) {
            if (const Outcome dropped = m_connection.run(sql, rule); !dropped)
                return dropped;
        }
    }
    return judgeAllAgain();
}

/// What was asked of arXiv for a watch that is another now says nothing of the day any more.
Outcome RuleStore::forgetAnswers(qint64 rule) {
    return m_connection.run("DELETE FROM fetches WHERE scope = (SELECT ? || name FROM rules WHERE id = ?)"_ba,
                            watchScope({}), rule);
}

Outcome RuleStore::setOrder(const QList<qint64>& rules) {
    const Outcome moved = m_connection.run("UPDATE rules SET position = position + ?"_ba, rules.size());
    if (!moved)
        return moved;
    for (qsizetype at = 0; at < rules.size(); ++at) {
        if (const Outcome set =
                m_connection.run("UPDATE rules SET position = ? WHERE id = ?"_ba, at + 1, rules[at]);
            !set)
            return set;
    }
    return judgeAllAgain();
}

Result<QHash<qint64, int>> RuleStore::papers() {
    Statement statement = m_connection.prepare(
        "SELECT rule, sum(NOT EXISTS (SELECT 1 FROM reading h WHERE h.paper = a.paper AND h.hidden = 1)) "
        "FROM (SELECT rule, paper FROM filtered UNION ALL SELECT rule, paper FROM watched) a GROUP BY rule"_ba);
    QHash<qint64, int> papers;
    while (statement.step())
        papers.insert(statement.number(0), statement.integer(1));
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QHash<qint64, int>>(papers) : outcome.error();
}

Result<QList<RuleSubject>> RuleStore::subjects(const QList<PaperKey>& papers) {
    QList<RuleSubject> subjects;
    subjects.reserve(papers.size());
    for (const PaperKey key : papers) {
        Statement statement = m_connection.prepare(subjectQuery);
        if (statement.with(key).step())
            subjects += subjectOf(statement, key);
        if (const Outcome outcome = statement.outcome(); !outcome)
            return outcome.error();
    }
    return subjects;
}

Result<bool> RuleStore::keepHiding(const RuleVerdict& verdict) {
    const Outcome kept =
        verdict.hiddenBy
            ? m_connection.run("INSERT INTO filtered (paper, rule) VALUES (?, ?) ON CONFLICT DO UPDATE "
                               "SET rule = excluded.rule WHERE rule <> excluded.rule"_ba,
                               verdict.paper, *verdict.hiddenBy)
            : m_connection.run("DELETE FROM filtered WHERE paper = ?"_ba, verdict.paper);
    return kept ? Result<bool>(m_connection.changes() > 0) : kept.error();
}

Result<bool> RuleStore::keepWatches(const RuleVerdict& verdict) {
    Statement statement = m_connection.prepare("SELECT rule FROM watched WHERE paper = ?"_ba);
    QList<qint64> known;
    statement.with(verdict.paper);
    while (statement.step())
        known += statement.number(0);
    if (const Outcome outcome = statement.outcome(); !outcome)
        return outcome.error();
    bool isNews = false;
    const auto each = [&](const QList<qint64>& rules, const QList<qint64>& butNot, const QByteArray& sql) {
        for (const qint64 rule : rules) {
            if (butNot.contains(rule))
                continue;
            if (const Outcome done = m_connection.run(sql, rule, verdict.paper); !done)
                return done;
            isNews = true;
        }
        return Outcome();
    };
    const auto& found = verdict.watchedBy;
    if (const Outcome done = each(found, known, "INSERT INTO watched (rule, paper) VALUES (?, ?)"_ba); !done)
        return done.error();
    const Outcome done = each(known, found, "DELETE FROM watched WHERE rule = ? AND paper = ?"_ba);
    return done ? Result<bool>(isNews) : done.error();
}

Result<QList<PaperKey>> RuleStore::keep(const QList<RuleVerdict>& verdicts) {
    QList<PaperKey> news;
    for (const RuleVerdict& verdict : verdicts) {
        const auto watches = keepWatches(verdict);
        if (!watches)
            return watches.error();
        const auto hiding = keepHiding(verdict);
        if (!hiding)
            return hiding.error();
        if (*watches || *hiding)
            news += verdict.paper;
    }
    return news;
}

Outcome RuleStore::showAnyway(const QList<PaperKey>& papers) {
    for (const PaperKey paper : papers) {
        const Outcome shown =
            m_connection.run("INSERT INTO shown_anyway (paper) VALUES (?) ON CONFLICT DO NOTHING"_ba, paper);
        if (!shown)
            return shown;
    }
    return {};
}

Result<std::optional<PaperKey>> RuleStore::judgedDownTo() {
    Statement statement = m_connection.prepare("SELECT below FROM rule_judging"_ba);
    std::optional<PaperKey> below;
    if (statement.step())
        below = statement.number(0);
    const Outcome outcome = statement.outcome();
    return outcome ? Result<std::optional<PaperKey>>(below) : outcome.error();
}

Outcome RuleStore::setJudgedDownTo(std::optional<PaperKey> below) {
    if (!below)
        return m_connection.run("DELETE FROM rule_judging"_ba);
    return m_connection.run("INSERT INTO rule_judging (one, below) VALUES (1, ?) "
                            "ON CONFLICT DO UPDATE SET below = excluded.below"_ba,
                            *below);
}

Outcome RuleStore::judgeAllAgain() { return setJudgedDownTo(std::numeric_limits<PaperKey>::max()); }

Result<QList<PaperKey>> RuleStore::newestBelow(PaperKey below, int most) {
    Statement statement =
        m_connection.prepare("SELECT key FROM papers WHERE key < ? ORDER BY key DESC LIMIT ?"_ba);
    return keysOf(statement.with(below, most));
}

Result<int> RuleStore::countBelow(PaperKey below) {
    const auto count = m_connection.number("SELECT count(*) FROM papers WHERE key < ?"_ba, below);
    return count ? Result<int>(static_cast<int>(*count)) : count.error();
}

Result<QList<PaperKey>> RuleStore::listed(QDate from, QDate to) {
    Statement statement = m_connection.prepare(
        "SELECT DISTINCT paper FROM listings WHERE day >= ? AND day <= ? ORDER BY paper DESC"_ba);
    return keysOf(statement.with(from, to));
}

} // namespace sheaf

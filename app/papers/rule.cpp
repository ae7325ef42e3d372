#include "papers/rule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QStringList& subjectNames() {
    static const QStringList names = {u"text"_s,   u"title"_s,    u"abstract"_s, u"comment"_s,
                                      u"author"_s, u"category"_s, u"primary"_s,  u"upvotes"_s};
    return names;
}

const QStringList& mannerNames() {
    static const QStringList names = {u"words"_s, u"part"_s, u"pattern"_s};
    return names;
}

QJsonObject objectOf(const RuleClause& clause) {
    return {{u"of"_s, subjectNames()[static_cast<int>(clause.subject)]},
            {u"by"_s, mannerNames()[static_cast<int>(clause.manner)]},
            {u"values"_s, QJsonArray::fromStringList(clause.values)}};
}

std::optional<RuleClause> clauseOf(const QJsonObject& object) {
    const auto subject = subjectNames().indexOf(object[u"of"_s].toString());
    const auto manner = mannerNames().indexOf(object[u"by"_s].toString());
    if (subject < 0 || manner < 0)
        return std::nullopt;
    RuleClause clause{static_cast<RuleClause::Subject>(subject), static_cast<RuleClause::Manner>(manner), {}};
    for (const QJsonValue value : object[u"values"_s].toArray())
        clause.values += value.toString();
    return clause;
}

} // namespace

QString ruleJson(const Rule& rule) {
    QJsonArray clauses;
    for (const RuleClause& clause : rule.condition.clauses)
        clauses += objectOf(clause);
    QJsonObject object{{u"clauses"_s, clauses}};
    if (rule.condition.any)
        object[u"any"_s] = true;
    if (!rule.condition.source.isEmpty())
        object[u"source"_s] = rule.condition.source;
    if (rule.everywhere)
        object[u"everywhere"_s] = true;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void readRuleJson(const QString& json, Rule& rule) {
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    rule.condition = {
        .clauses = {}, .any = object[u"any"_s].toBool(), .source = object[u"source"_s].toString()};
    rule.everywhere = object[u"everywhere"_s].toBool();
    for (const QJsonValue value : object[u"clauses"_s].toArray()) {
        const auto clause = clauseOf(value.toObject());
        if (!clause) { // of a later version: half of a rule would hide other papers than the whole
            rule.condition.clauses.clear();
            return;
        }
        rule.condition.clauses += *clause;
    }
}

QString ruleValuesText(const RuleClause& clause) { return clause.values.join(u", "_s); }

QStringList ruleValuesOf(const QString& text, RuleClause::Manner manner) {
    if (manner == RuleClause::Manner::Pattern)
        return text.isEmpty() ? QStringList() : QStringList{text};
    QStringList values;
    for (const QString& value : text.split(u',', Qt::SkipEmptyParts)) {
        if (!value.trimmed().isEmpty())
            values += value.simplified();
    }
    return values;
}

} // namespace sheaf

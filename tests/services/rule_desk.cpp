#include "rule_desk.h"

#include "support/awaited.h"

#include <QTimeZone>

namespace sheaf::test {

using namespace Qt::StringLiterals;

namespace {

using Subject = RuleClause::Subject;
using Manner = RuleClause::Manner;

QString entryOf(const InventedPaper& paper) {
    return uR"(<entry><id>http://arxiv.org/abs/%1v1</id><title>%2</title><updated>%5</updated><published>%5</published>
<summary>An abstract of %1.</summary><author><name>%3</name></author><category term="%4"/>
<arxiv:primary_category term="%4"/></entry>)"_s.arg(paper.id, paper.title, paper.author, paper.category,
                                                    paper.submitted);
}

Answer pageOf(const QList<InventedPaper>& papers) {
    QString feed = uR"(<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/"
 xmlns:arxiv="http://arxiv.org/schemas/atom"><title>arXiv Query</title><id>http://arxiv.org/api/x</id>
<opensearch:totalResults>%1</opensearch:totalResults><opensearch:startIndex>0</opensearch:startIndex>)"_s.arg(
        papers.size());
    for (const InventedPaper& paper : papers)
        feed += entryOf(paper);
    return Answer::xml((feed + u"</feed>"_s).toUtf8());
}

QString questionIn(const Request& request) {
    return request.query.queryItemValue(u"search_query"_s, QUrl::FullyDecoded);
}

FakePeer::Handler api(const QList<InventedPaper>& found) {
    const QList<InventedPaper> ofCategories = {
        {u"2601.10001"_s, u"A survey of agents"_s, u"Ada Example"_s, u"cs.CL"_s},
        {u"2601.10002"_s, u"Agents that learn"_s, u"Yann LeCun"_s, u"cs.CL"_s},
        {u"2601.10003"_s, u"Another survey"_s, u"Ada Example"_s, u"cs.LG"_s}};
    return [ofCategories, found](const Request& request) {
        return pageOf(questionIn(request).contains(u"au:"_s) ? found : ofCategories);
    };
}

} // namespace

RuleDesk::RuleDesk()
    : m_api(api({{u"2601.10002"_s, u"Agents that learn"_s, u"Yann LeCun"_s, u"cs.CL"_s},
                 {u"2601.20001"_s, u"Worlds in pictures"_s, u"Yann LeCun"_s, u"cs.CV"_s},
                 {u"2601.20002"_s, u"Two authors by parts"_s, u"Yann Other"_s, u"cs.CV"_s}})),
      m_clock({QDate(2026, 2, 5), QTime(12, 0), QTimeZone::utc()}), m_desk(m_clock, settings()) {}

QList<std::pair<QString, QString>> RuleDesk::settings() const {
    return {{u"feeds.arxiv.rss_url"_s, m_api.url(u"/rss"_s).toString()},
            {u"feeds.arxiv.api_url"_s, m_api.url(u"/api/query"_s).toString()},
            {u"feeds.arxiv.oai_url"_s, m_api.url(u"/oai"_s).toString()},
            {u"feeds.arxiv.categories"_s, u"cs.CL, cs.LG"_s},
            {u"feeds.arxiv.interval_ms"_s, u"0"_s},
            {u"feeds.huggingface.enabled"_s, u"false"_s}};
}

Rule RuleDesk::ruleOf(const QString& name, const RuleClause& clause, RuleEffect effect) {
    return {.effect = effect, .name = name, .condition = {.clauses = {clause}}};
}

Rule RuleDesk::noSurveys() { return ruleOf(u"No surveys"_s, {Subject::Title, Manner::Words, {u"survey"_s}}); }

Rule RuleDesk::watchOfLeCun() {
    Rule rule = ruleOf(u"LeCun"_s, {Subject::Author, Manner::Words, {u"Yann LeCun"_s}}, RuleEffect::Watch);
    rule.everywhere = true;
    return rule;
}

void RuleDesk::setFound(const QList<InventedPaper>& papers) { m_api.setHandler(api(papers)); }

qint64 RuleDesk::saved(const Rule& rule) {
    const auto id = awaited(rules().save(rule));
    if (!id)
        qFatal("%s", qPrintable(id.error().sentence));
    if (!awaited(rules().judge()))
        qFatal("judging failed");
    return *id;
}

FetchReport RuleDesk::fetched(QDate last) {
    const auto report = awaited(m_desk.workspace().fetch().fetch({.day = day(), .last = last}));
    if (!report)
        qFatal("%s", qPrintable(report.error().sentence));
    return *report;
}

QStringList RuleDesk::found(const Selection& selection) {
    const auto rows = awaited(archive().rows(*awaited(archive().find(selection))));
    QStringList ids;
    for (const PaperRow& row : *rows)
        ids += row.id;
    ids.sort();
    return ids;
}

QStringList RuleDesk::questions() const {
    QStringList questions;
    for (const Request& request : m_api.requests())
        questions += questionIn(request);
    return questions;
}

} // namespace sheaf::test

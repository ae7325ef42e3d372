#include "digests/template_data.h"

#include "digests/citation.h"
#include "digests/json_entry.h"
#include "digests/markdown_escape.h"
#include "digests/sheaf_entry.h"
#include "digests/sheaf_labels.h"
#include "digests/sheaf_sections.h"
#include "digests/template_text.h"
#include "papers/paper_links.h"

#include <QJsonArray>
#include <QSet>

#include <vector>

namespace sheaf {

using namespace Qt::StringLiterals;
using kainjow::mustache::data;

namespace {

TemplateText kindOf(const QString& name) {
    static const QSet<QString> markdown = {u"tldr"_s,   u"motivation"_s,     u"method"_s,
                                           u"result"_s, u"conclusion"_s,     u"text"_s,
                                           u"note"_s,   u"recommendation"_s, u"score_reason"_s};
    static const QSet<QString> address = {u"address"_s,    u"code_url"_s, u"project_url"_s,
                                          u"figure_url"_s, u"licence"_s,  u"pdf_url"_s};
    if (markdown.contains(name))
        return TemplateText::Markdown;
    if (address.contains(name))
        return TemplateText::Address;
    return name == u"title"_s ? TemplateText::Title : TemplateText::Plain;
}

/// An address that leads elsewhere than to the web would run a script where a template makes a link of it.
data textOf(const QString& name, const QString& text) {
    const TemplateText kind = kindOf(name);
    if (text.isEmpty() || (kind == TemplateText::Address && linkDestination(text).isEmpty()))
        return false;
    return marked(kind, text);
}

/// These are 0 where they are not known; of a score and a place in a list, 0 is a value.
bool meansNothingAsZero(const QString& name) {
    static const QSet<QString> names = {u"version"_s,      u"paper_version"_s, u"authors_left_out"_s,
                                        u"input_tokens"_s, u"output_tokens"_s, u"cost_micros"_s};
    return names.contains(name);
}

data valueOf(const QString& name, const QJsonValue& value);

data objectOf(const QJsonObject& object) {
    data out;
    for (auto at = object.begin(); at != object.end(); ++at)
        out[at.key().toStdString()] = valueOf(at.key(), at.value());
    return out;
}

data listOf(const QString& name, const QJsonArray& array) {
    data out(data::type::list);
    for (const QJsonValue& value : array)
        out.push_back(valueOf(name, value));
    return out;
}

data valueOf(const QString& name, const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Bool: return value.toBool();
    case QJsonValue::String: return textOf(name, value.toString());
    case QJsonValue::Array: return listOf(name, value.toArray());
    case QJsonValue::Object: return value.toObject().isEmpty() ? data(false) : objectOf(value.toObject());
    case QJsonValue::Double:
        if (meansNothingAsZero(name) && value.toDouble() == 0)
            return false;
        return QString::number(value.toInteger()).toStdString();
    default: return false;
    }
}

QStringList allTags(const DayEntry& entry) {
    QStringList tags = (entry.summary ? entry.summary->tags : QStringList()) + entry.reading.tags;
    tags.removeDuplicates();
    return tags;
}

QString authorsJoined(const Paper& paper) {
    const QString names = authorNames(paper);
    return paper.authorsComplete || names.isEmpty() ? names : names + u", et al."_s;
}

QString longDate(const QDate& date, const SheafLabels& labels, const QString& format) {
    return date.isValid() ? labels.locale.toString(date, format) : QString();
}

QString pdfAddress(const Paper& paper) {
    for (const PaperLink& link : paperLinks(paper, false))
        if (link.kind == PaperLink::Kind::Pdf)
            return link.address;
    return {};
}

QJsonObject paperOf(const DayEntry& entry, const QString& key, const SheafLabels& labels) {
    const Paper& paper = entry.paper;
    QJsonObject object = jsonOfEntry(entry);
    object[u"authors_joined"_s] = authorsJoined(paper);
    object[u"first_author"_s] = paper.authors.isEmpty() ? QString() : paper.authors[0].name;
    object[u"categories_joined"_s] = paper.categories.join(u", "_s);
    object[u"all_tags"_s] = QJsonArray::fromStringList(allTags(entry));
    object[u"all_tags_joined"_s] = allTags(entry).join(u", "_s);
    object[u"published_long"_s] = longDate(paper.published.toUTC().date(), labels, labels.dateFormat);
    object[u"pdf_url"_s] = pdfAddress(paper);
    object[u"score_of_5"_s] =
        entry.summary && entry.summary->score ? QString::number(*entry.summary->score / 20.0) : QString();
    object[u"is_starred"_s] = entry.reading.starred;
    object[u"is_failed"_s] = isFailed(entry);
    object[u"citation_key"_s] = key;
    return object;
}

/// The papers of a list, each knowing where in it it stands.
data papersOf(const QList<const data*>& papers) {
    data list(data::type::list);
    for (qsizetype at = 0; at < papers.size(); ++at) {
        data paper = *papers[at];
        paper["index"] = std::to_string(at + 1);
        paper["first"] = at == 0;
        paper["last"] = at + 1 == papers.size();
        list.push_back(paper);
    }
    return list;
}

data categoriesOf(const Day& day, const std::vector<data>& papers, const SheafLabels& labels) {
    SheafSections sections(labels);
    for (const DayEntry& entry : day.entries)
        sections.meet(entry);
    const QList<int> order = sections.arrange();
    data list(data::type::list);
    qsizetype at = 0;
    for (const SheafSection& section : sections.all()) {
        QList<const data*> own;
        for (const qsizetype end = at + section.papers; at < end; ++at)
            own += &papers[size_t(order[at])];
        data category;
        category["category"] = marked(TemplateText::Plain, section.title);
        category["anchor"] = section.anchor.toStdString();
        category["count"] = std::to_string(own.size());
        category["papers"] = papersOf(own);
        list.push_back(category);
    }
    return list;
}

} // namespace

data templateData(const Day& day, const SheafLabels& labels) {
    const QList<Citation> citations = citationsOf(day, labels);
    std::vector<data> papers;
    QList<const data*> order;
    papers.reserve(size_t(day.entries.size()));
    for (qsizetype at = 0; at < day.entries.size(); ++at) {
        papers.push_back(objectOf(paperOf(day.entries[at], citations[at].key, labels)));
        order += &papers.back();
    }
    data out = objectOf({{u"day"_s, day.date.toString(Qt::ISODate)},
                         {u"date_long"_s, longDate(day.date, labels, labels.titleDateFormat)},
                         {u"made"_s, jsonOfTime(day.made)},
                         {u"model"_s, day.model},
                         {u"categories"_s, QJsonArray::fromStringList(day.categories)},
                         {u"extra"_s, jsonOfTexts(day.extra)},
                         {u"count"_s, day.entries.size()}});
    out["papers"] = papersOf(order);
    out["by_category"] = categoriesOf(day, papers, labels);
    return out;
}

} // namespace sheaf

#include "library/exchange/mark_merge.h"

#include "library/connection.h"
#include "library/reading_store.h"
#include "library/rule_store.h"
#include "library/version_store.h"
#include "papers/tag_key.h"

#include <QJsonArray>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

const QString tagPrefix = u"tag:"_s;

/// What is set now, whatever its date; with the tags' names.
const auto setHere = "SELECT 'starred', '' FROM reading WHERE paper = ?1 AND starred = 1 "
                     "UNION ALL SELECT 'read', '' FROM reading WHERE paper = ?1 AND read = 1 "
                     "UNION ALL SELECT 'hidden', '' FROM reading WHERE paper = ?1 AND hidden = 1 "
                     "UNION ALL SELECT 'later', '' FROM reading WHERE paper = ?1 AND later = 1 "
                     "UNION ALL SELECT 'shown', '' FROM shown_anyway WHERE paper = ?1 "
                     "UNION ALL SELECT 'tag:' || t.folded, coalesce(t.reader_name, t.name) FROM paper_tags x "
                     "JOIN tags t ON t.id = x.tag WHERE x.paper = ?1 AND x.by_reader = 1"_ba;

/// Two tags that are one here count as the later of the two.
void add(DatedMarks& marks, const QString& field, const DatedMark& mark) {
    const auto known = marks.find(field);
    if (known == marks.end() || mark.isAfter(*known))
        marks.insert(field, mark);
}

} // namespace

Result<DatedMarks> MarkMerge::marksHere(PaperKey key) {
    DatedMarks marks;
    Statement dated = m_connection.prepare("SELECT field, changed FROM mark_changes WHERE paper = ?"_ba);
    dated.with(key);
    while (dated.step())
        marks.insert(dated.text(0), {dated.number(1), false});
    if (const Outcome outcome = dated.outcome(); !outcome)
        return outcome.error();
    Statement set = m_connection.prepare(setHere);
    set.with(key);
    while (set.step())
        marks[set.text(0)].isSet = true;
    const Outcome outcome = set.outcome();
    return outcome ? Result<DatedMarks>(marks) : outcome.error();
}

Result<QString> MarkMerge::fieldOfTag(const QString& tag) {
    const QString key = tagKey(tag);
    Statement statement = m_connection.prepare(
        "SELECT t.folded FROM tag_keys k JOIN tags t ON t.id = k.tag WHERE k.key = ?"_ba);
    const QString folded = statement.with(key).step() ? statement.text(0) : key;
    const Outcome outcome = statement.outcome();
    return outcome ? Result<QString>(tagPrefix + folded) : outcome.error();
}

Outcome MarkMerge::addTagsIn(const QJsonObject& paper, DatedMarks& marks) {
    QHash<QString, qint64> dates; // by the other library's field
    QHash<QString, QString> names;
    for (const QJsonValue change : paper.value(u"mark_changes").toArray())
        if (const QString field = change[u"field"].toString(); field.startsWith(tagPrefix)) {
            dates.insert(field, change[u"changed"].toInteger());
            names.insert(field, {});
        }
    for (const QJsonValue tag : paper.value(u"paper_tags").toArray())
        if (tag[u"by_reader"].toInteger() != 0)
            names.insert(tagPrefix + tagKey(tag[u"tag"].toString()), tag[u"tag"].toString());
    for (auto tag = names.begin(); tag != names.end(); ++tag) {
        const bool isSet = !tag.value().isEmpty();
        const auto field = fieldOfTag(isSet ? tag.value() : tag.key().mid(tagPrefix.size()));
        if (!field)
            return field.error();
        add(marks, *field, {dates.value(tag.key()), isSet, tag.value()});
    }
    return {};
}

Result<DatedMarks> MarkMerge::marksIn(const QJsonObject& paper) {
    DatedMarks marks;
    for (const QJsonValue change : paper.value(u"mark_changes").toArray())
        if (const QString field = change[u"field"].toString(); !field.startsWith(tagPrefix))
            marks.insert(field, {change[u"changed"].toInteger(), false});
    const QJsonValue reading = paper.value(u"reading").toArray().at(0);
    for (const QString& field : {u"starred"_s, u"read"_s, u"hidden"_s, u"later"_s})
        if (reading[field].toInteger() != 0)
            marks[field].isSet = true;
    if (!paper.value(u"shown_anyway").toArray().isEmpty())
        marks[u"shown"_s].isSet = true;
    const Outcome added = addTagsIn(paper, marks);
    return added ? Result<DatedMarks>(marks) : added.error();
}

/// What was seen there may be older than what is here.
Outcome MarkMerge::see(PaperKey key) {
    const auto version = m_connection.number("SELECT version FROM papers WHERE key = ?"_ba, key);
    if (!version)
        return version.error();
    return m_version >= *version ? VersionStore(m_connection).markSeen({key}) : Outcome();
}

Outcome MarkMerge::apply(PaperKey key, const QString& field, const DatedMark& mark) {
    ReadingStore reading(m_connection);
    if (field == u"starred")
        return reading.setStarred({key}, mark.isSet);
    if (field == u"read")
        return reading.setRead({key}, mark.isSet);
    if (field == u"hidden")
        return reading.setHidden({key}, mark.isSet);
    if (field == u"later")
        return reading.setLater({key}, mark.isSet);
    if (field == u"seen")
        return see(key);
    if (field == u"shown")
        return mark.isSet ? RuleStore(m_connection).showAnyway({key})
                          : m_connection.run("DELETE FROM shown_anyway WHERE paper = ?"_ba, key);
    if (!field.startsWith(tagPrefix))
        return {}; // of a later version of the program: its date is kept
    return mark.isSet ? reading.addTag({key}, mark.tag)
                      : reading.removeTag({key}, field.mid(tagPrefix.size()));
}

Result<bool> MarkMerge::merge(PaperKey key, const QJsonObject& paper) {
    const auto here = marksHere(key);
    if (!here)
        return here.error();
    const auto theirs = marksIn(paper);
    if (!theirs)
        return theirs.error();
    m_version = paper.value(u"version").toInteger();
    bool changed = false;
    for (auto mark = theirs->begin(); mark != theirs->end(); ++mark) {
        const auto known = here->constFind(mark.key());
        if (known != here->constEnd() && !mark->isAfter(*known))
            continue;
        changed = true;
        if (const Outcome applied = apply(key, mark.key(), *mark); !applied)
            return applied.error();
        const Outcome dated =
            mark->changed == 0
                ? Outcome()
                : m_connection.run("INSERT INTO mark_changes (paper, field, changed) VALUES (?, ?, ?) "
                                   "ON CONFLICT DO UPDATE SET changed = excluded.changed"_ba,
                                   key, mark.key(), mark->changed);
        if (!dated)
            return dated.error();
    }
    return changed;
}

} // namespace sheaf

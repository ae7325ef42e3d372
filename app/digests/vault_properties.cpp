#include "digests/vault_properties.h"

#include "digests/vault_front_matter.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

QStringList printsOf(const VaultProperty& property) {
    if (!property.isShared)
        return property.yaml.isEmpty() ? QStringList() : QStringList{printOf(property.yaml)};
    QStringList prints;
    for (const QString& item : property.items)
        prints += printOf(item);
    return prints;
}

/// As Obsidian compares tags: without the hash it takes before them, capitals alike.
bool holds(const QStringList& items, const QString& wanted) {
    return std::any_of(items.begin(), items.end(), [&](const QString& item) {
        return item.compare(wanted, Qt::CaseInsensitive) == 0 ||
               item.compare(u'#' + wanted, Qt::CaseInsensitive) == 0;
    });
}

/// What Sheaf wrote last time and does not say any more goes; what it says for the first time comes.
QStringList mergedItems(const QStringList& present, const QStringList& wanted, const QStringList& lastTime) {
    QStringList items;
    for (const QString& item : present)
        if (holds(wanted, item) || !lastTime.contains(printOf(item)))
            items += item;
    for (const QString& item : wanted)
        if (!holds(items, item) && !lastTime.contains(printOf(item)))
            items += item;
    return items;
}

QString itemLine(const QString& item) { return u"  - "_s + yamlText(item) + u'\n'; }

QString sharedLines(const QString& name, const QStringList& items) {
    QString lines = items.isEmpty() ? QString() : name + u":\n"_s;
    for (const QString& item : items)
        lines += itemLine(item);
    return lines;
}

/// A list with an item a line keeps the lines that stay as they are, comments among them.
QString editedLines(const QString& present, const QStringList& before, const QStringList& merged) {
    QString out;
    QString indent;
    for (const QString& line : QString(present).remove(u'\r').split(u'\n', Qt::SkipEmptyParts)) {
        const auto item = frontMatterItem(line);
        if (item)
            indent = line.left(line.indexOf(u'-'));
        if (!item || merged.contains(*item))
            out += line + u'\n';
    }
    for (const QString& item : merged)
        if (!before.contains(item))
            out += indent + itemLine(item).trimmed() + u'\n';
    return out;
}

bool hasItemALine(const QString& block) {
    return block.section(u'\n', 0, 0).trimmed().endsWith(u':') && block.count(u'\n') > 1;
}

/// The block's lines as they should be.
QString mergedBlock(const QString& note, const FrontMatterBlock& block, const VaultProperty& property,
                    const QHash<QString, QStringList>& lastTime) {
    const QString present = note.mid(block.start, block.end - block.start);
    if (!property.isShared)
        return lastTime.value(property.name) == printsOf(property) ? present : propertyLines(property);
    const auto items = frontMatterTexts(note, block);
    if (!items)
        return present;
    const QStringList merged = mergedItems(*items, property.items, lastTime.value(property.name));
    if (merged == *items)
        return present;
    return hasItemALine(present) && !merged.isEmpty() ? editedLines(present, *items, merged)
                                                      : sharedLines(property.name, merged);
}

/// A key that the note lacks: the reader took it out, unless Sheaf has never said this.
QString newBlock(const VaultProperty& property, const QHash<QString, QStringList>& lastTime) {
    if (property.isShared)
        return sharedLines(property.name, mergedItems({}, property.items, lastTime.value(property.name)));
    return lastTime.value(property.name) == printsOf(property) ? QString() : propertyLines(property);
}

QString withLineEnds(QString lines, const QString& lineEnd) {
    return lines.remove(u'\r').replace(u"\n"_s, lineEnd);
}

} // namespace

QString propertyLines(const VaultProperty& property) {
    if (property.isShared)
        return sharedLines(property.name, property.items);
    return property.yaml.isEmpty() ? QString() : property.name + u':' + property.yaml + u'\n';
}

QString recordOf(const QList<VaultProperty>& properties) {
    QList<std::pair<QString, QStringList>> prints;
    for (const VaultProperty& property : properties)
        if (const QStringList of = printsOf(property); !of.isEmpty())
            prints += {property.name, of};
    return recordMark(prints);
}

QString mergedFrontMatter(const QString& note, const QList<VaultProperty>& properties,
                          const QHash<QString, QStringList>& lastTime, const QString& lineEnd) {
    const FrontMatter matter = frontMatterOf(note).value_or(FrontMatter());
    const qsizetype start = note.indexOf(u'\n') + 1;
    QString out;
    qsizetype at = start;
    for (const FrontMatterBlock& block : matter.blocks) {
        const auto property = std::find_if(properties.begin(), properties.end(),
                                           [&](const VaultProperty& p) { return p.name == block.key; });
        if (property == properties.end() || &block != matter.block(block.key))
            continue;
        const QString present = note.mid(block.start, block.end - block.start);
        const QString merged = mergedBlock(note, block, *property, lastTime);
        out += note.mid(at, block.start - at);
        out += merged == present ? present : withLineEnds(merged, lineEnd);
        at = block.end;
    }
    out += note.mid(at, matter.end - at);
    for (const VaultProperty& property : properties)
        if (!matter.block(property.name))
            out += withLineEnds(newBlock(property, lastTime), lineEnd);
    return out;
}

} // namespace sheaf

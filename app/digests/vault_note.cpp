#include "digests/vault_note.h"

#include "digests/markdown_escape.h"
#include "digests/sheaf_entry.h"
#include "digests/sheaf_facts.h"
#include "digests/vault_front_matter.h"
#include "digests/vault_names.h"
#include "papers/paper_links.h"

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// A list that Sheaf alone fills.
QString yamlList(const QStringList& texts) {
    QString out;
    for (const QString& text : texts)
        if (!text.trimmed().isEmpty())
            out += u"\n  - "_s + yamlText(text);
    return out;
}

QString yamlOf(const QString& text) { return text.trimmed().isEmpty() ? QString() : u' ' + yamlText(text); }

QString yamlOf(const QDateTime& time) {
    return time.isValid() ? u' ' + time.toUTC().date().toString(Qt::ISODate) : QString();
}

QString yamlOf(bool flag) { return flag ? u" true"_s : u" false"_s; }

QString yamlOf(std::optional<int> number) { return number ? u' ' + QString::number(*number) : QString(); }

QString names(const QList<Author>& authors) {
    QStringList names;
    for (const Author& author : authors)
        names += author.name;
    return yamlList(names);
}

/// The days it was listed on, each once.
QString listedDays(const QList<Listing>& listings) {
    QString out;
    QDate last;
    for (const Listing& listing : listings) {
        if (listing.day != last)
            out += u"\n  - "_s + listing.day.toString(Qt::ISODate);
        last = listing.day;
    }
    return out;
}

QString titleOf(const Paper& paper) {
    return paper.title.trimmed().isEmpty() ? paper.id : paper.title.simplified();
}

/// An invented paper has no pages behind its id.
QString addressOf(const DayEntry& entry, PaperLink::Kind kind) {
    if (isInvented(entry))
        return {};
    for (const PaperLink& link : paperLinks(entry.paper, false))
        if (link.kind == kind)
            return yamlOf(link.address);
    return {};
}

QString engineOf(const DayEntry& entry) {
    if (!entry.summary)
        return {};
    const Provenance& made = entry.summary->provenance;
    return yamlOf(made.model.isEmpty() ? made.engine : made.model);
}

QStringList allTags(const DayEntry& entry) {
    return vaultTags((entry.summary ? entry.summary->tags : QStringList()) + entry.reading.tags);
}

QList<VaultProperty> propertiesOf(const DayEntry& entry) {
    const Paper& paper = entry.paper;
    return {{.name = u"id"_s, .yaml = yamlOf(paper.id)},
            {.name = u"title"_s, .yaml = yamlOf(titleOf(paper))},
            {.name = u"aliases"_s, .items = {titleOf(paper)}, .isShared = true},
            {.name = u"authors"_s, .yaml = names(paper.authors)},
            {.name = u"date"_s, .yaml = yamlOf(paper.published)},
            {.name = u"updated"_s, .yaml = yamlOf(paper.updated)},
            {.name = u"listed"_s, .yaml = listedDays(entry.listings)},
            {.name = u"category"_s, .yaml = yamlOf(paper.primaryCategory)},
            {.name = u"categories"_s, .yaml = yamlList(paper.categories)},
            {.name = u"tags"_s, .items = allTags(entry), .isShared = true},
            {.name = u"score"_s, .yaml = yamlOf(entry.summary ? entry.summary->score : std::nullopt)},
            {.name = u"summary_by"_s, .yaml = engineOf(entry)},
            {.name = u"starred"_s, .yaml = yamlOf(entry.reading.starred)},
            {.name = u"read"_s, .yaml = yamlOf(entry.reading.read)},
            {.name = u"withdrawn"_s, .yaml = paper.withdrawn ? yamlOf(true) : QString()},
            {.name = u"url"_s, .yaml = isInvented(entry) ? QString() : yamlOf(paperAddress(paper))},
            {.name = u"pdf"_s, .yaml = addressOf(entry, PaperLink::Kind::Pdf)},
            {.name = u"doi"_s, .yaml = yamlOf(paper.doi)},
            {.name = u"journal"_s, .yaml = yamlOf(paper.journalRef)},
            {.name = u"code"_s, .yaml = yamlOf(paper.codeUrl)},
            {.name = u"project"_s, .yaml = yamlOf(paper.projectUrl)}};
}

/// Obsidian hides what stands between two of these, as some notes of a program's output have them.
QString withoutObsidianComments(QString markdown) { return markdown.replace(u"%%"_s, u"&#37;&#37;"_s); }

QString joined(QStringList blocks) {
    for (QString& block : blocks)
        block = block.trimmed();
    blocks.removeAll(QString());
    return blocks.join(u"\n\n"_s);
}

QString abstractOf(const Paper& paper, const SheafLabels& labels) {
    const QString text = escapedText(paper.abstract.trimmed());
    return text.isEmpty() ? QString() : u"## "_s + labels.abstract + u"\n\n"_s + text;
}

QString scoreOf(const DayEntry& entry) {
    return entry.summary && entry.summary->score ? u" · **%1**"_s.arg(*entry.summary->score) : QString();
}

QString indexLine(const DayEntry& entry, const QString& link) {
    const QString destination = QString(link).replace(u'<', u"%3C"_s).replace(u'>', u"%3E"_s);
    return u"- [%1](<%2>)%3%4"_s.arg(escapedLinkWords(titleOf(entry.paper)), destination, scoreOf(entry),
                                     entry.reading.starred ? u" ★"_s : QString());
}

} // namespace

VaultNote vaultPaperNote(const DayEntry& entry, const QString& language) {
    const SheafLabels& labels = sheafLabels(language);
    const Paper& paper = entry.paper;
    const QString head =
        joined({u"# "_s + escapedLine(titleOf(paper)), sheafAuthors(paper, labels), linkLine(entry, labels)});
    const QString summary = joined({sheafCard(entry, labels), sheafItems(sheafParts(entry, labels), labels)});
    return {.id = paper.id,
            .properties = propertiesOf(entry),
            .parts = {{u"paper"_s, head},
                      {u"summary"_s, withoutObsidianComments(summary)},
                      {u"abstract"_s, abstractOf(paper, labels)}}};
}

QString vaultIndexId(QDate day) { return u"day:"_s + day.toString(Qt::ISODate); }

VaultNote vaultIndexNote(const Day& day, const QHash<QString, QString>& links, const QString& language) {
    const SheafLabels& labels = sheafLabels(language);
    QStringList lines;
    for (const DayEntry& entry : day.entries)
        if (const auto link = links.constFind(entry.paper.id); link != links.cend())
            lines += indexLine(entry, *link);
    const QString title = labels.dayTitle.arg(labels.locale.toString(day.date, labels.titleDateFormat));
    return {.id = vaultIndexId(day.date),
            .properties = {{.name = u"id"_s, .yaml = yamlOf(vaultIndexId(day.date))},
                           {.name = u"date"_s, .yaml = u' ' + day.date.toString(Qt::ISODate)},
                           {.name = u"papers"_s, .yaml = yamlOf(static_cast<int>(lines.size()))}},
            .parts = {{u"papers"_s, u"# "_s + title + u"\n\n"_s + lines.join(u'\n')}}};
}

} // namespace sheaf

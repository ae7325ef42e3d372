#include "library/paper_match.h"

#include "library/connection.h"
#include "library/stored_values.h"
#include "papers/paper_id.h"
#include "papers/title_key.h"

#include <algorithm>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

// More papers than this with the same words in their titles are looked at in vain.
constexpr int mostCandidates = 50;
constexpr qsizetype fewestWords = 2;

using Found = Result<std::optional<PaperKey>>;

/// The number in the first row; none where there is no row.
Found keyIn(Statement& statement) {
    std::optional<PaperKey> key;
    if (statement.step())
        key = statement.number(0);
    const Outcome outcome = statement.outcome();
    return outcome ? Found(key) : outcome.error();
}

bool shareAnAuthor(const QStringList& names, const QString& storedAuthors) {
    const QStringList others = familyNames(authorsOf({storedAuthors, {}}));
    return std::ranges::any_of(names, [&](const QString& name) { return others.contains(name); });
}

/// "title : ("graph" AND "learning")"
QString matchOfTitle(const QStringList& words) {
    QStringList quoted;
    for (const QString& word : words)
        quoted += u'"' + word + u'"';
    return u"title : ("_s + quoted.join(u" AND "_s) + u')';
}

bool isNamedByTitle(const Paper& paper) {
    return !paper.authors.isEmpty() && tellsPapersApart(titleKey(paper.title));
}

} // namespace

Found PaperMatch::byId(const QString& id) {
    Statement statement = m_connection.prepare("SELECT key FROM papers WHERE id = ?"_ba);
    const auto own = keyIn(statement.with(id));
    return !own || *own || isArxivPaper(id) ? own : byAlias(id);
}

Found PaperMatch::byAlias(const QString& id) {
    Statement statement = m_connection.prepare("SELECT paper FROM paper_aliases WHERE id = ?"_ba);
    return keyIn(statement.with(id));
}

Result<bool> PaperMatch::hasPapersFromElsewhere() {
    const auto found = m_connection.number("SELECT 1 FROM papers_elsewhere LIMIT 1"_ba);
    return found ? Result<bool>(*found != 0) : found.error();
}

Found PaperMatch::find(const Paper& paper) {
    const bool isArxiv = isArxivPaper(paper.id);
    if (isArxiv)
        if (const auto others = hasPapersFromElsewhere(); !others || !*others)
            return others ? Found(std::nullopt) : others.error();
    if (!isArxiv)
        if (const auto alias = byAlias(paper.id); !alias || *alias)
            return alias;
    if (!paper.doi.isEmpty())
        if (const auto sameDoi = byDoi(paper.doi, isArxiv); !sameDoi || *sameDoi)
            return sameDoi;
    if (const QString known = m_byTitle.value(paper.id); !known.isEmpty())
        return byId(known);
    return elsewhereByTitle(paper);
}

Found PaperMatch::elsewhereByDoi(const QString& doi) { return byDoi(doi, true); }

Found PaperMatch::byDoi(const QString& doi, bool elsewhereOnly) {
    Statement statement = m_connection.prepare(doiQuery());
    return keyIn(statement.with(doi, elsewhereOnly));
}

Found PaperMatch::elsewhereByTitle(const Paper& paper) {
    if (!isNamedByTitle(paper))
        return std::optional<PaperKey>();
    Statement statement = m_connection.prepare(elsewhereQuery());
    statement.with(titleKey(paper.title));
    const QStringList names = familyNames(paper.authors);
    std::optional<PaperKey> found;
    while (!found && statement.step())
        if (shareAnAuthor(names, statement.text(1)))
            found = statement.number(0);
    const Outcome outcome = statement.outcome();
    return outcome ? Found(found) : outcome.error();
}

Result<bool> PaperMatch::needsTitle(const Paper& paper) {
    if (isArxivPaper(paper.id) || !isNamedByTitle(paper))
        return false;
    const auto known = byId(paper.id);
    if (!known || *known)
        return known ? Result<bool>(false) : known.error();
    const auto sameDoi = paper.doi.isEmpty() ? Found(std::nullopt) : byDoi(paper.doi, false);
    return sameDoi ? Result<bool>(!*sameDoi) : sameDoi.error();
}

Outcome PaperMatch::lookUpTitles(const QList<Announcement>& announcements) {
    for (const Announcement& announcement : announcements) {
        const auto needed = needsTitle(announcement.paper);
        if (!needed)
            return needed.error();
        const Outcome lookedUp = *needed ? lookUpTitle(announcement.paper) : Outcome();
        if (!lookedUp)
            return lookedUp;
    }
    return {};
}

Outcome PaperMatch::lookUpTitle(const Paper& paper) {
    const QStringList words = titleWords(paper.title);
    if (words.size() < fewestWords)
        return {};
    Statement statement = m_connection.prepare(titleQuery());
    statement.with(matchOfTitle(words), mostCandidates);
    const QString key = titleKey(paper.title);
    const QStringList names = familyNames(paper.authors);
    while (statement.step()) {
        const QString id = statement.text(0);
        const bool better = isArxivPaper(id) || !m_byTitle.contains(paper.id);
        if (better && titleKey(statement.text(1)) == key && shareAnAuthor(names, statement.text(2)))
            m_byTitle.insert(paper.id, id);
    }
    return statement.outcome();
}

QByteArray PaperMatch::titleQuery() {
    return "SELECT p.id, p.title, p.authors FROM search CROSS JOIN papers p ON p.key = search.rowid "
           "WHERE search MATCH ? LIMIT ?"_ba;
}

QByteArray PaperMatch::elsewhereQuery() {
    return "SELECT p.key, p.authors FROM papers_elsewhere e CROSS JOIN papers p ON p.key = e.paper "
           "WHERE e.title_key = ?"_ba;
}

QByteArray PaperMatch::doiQuery() {
    return "SELECT key FROM papers WHERE doi = ?1 AND doi <> '' AND (instr(id, ':') > 0 OR ?2 = 0) "
           "UNION ALL SELECT p.key FROM paper_aliases a JOIN papers p ON p.key = a.paper "
           "WHERE a.id = 'doi:' || lower(?1) AND (instr(p.id, ':') > 0 OR ?2 = 0) LIMIT 1"_ba;
}

Outcome PaperMatch::addAlias(const QString& id, PaperKey paper) {
    return m_connection.run("INSERT INTO paper_aliases (id, paper) VALUES (?, ?) "
                            "ON CONFLICT DO UPDATE SET paper = excluded.paper"_ba,
                            id, paper);
}

} // namespace sheaf

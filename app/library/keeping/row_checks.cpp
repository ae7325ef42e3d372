#include "library/keeping/row_checks.h"

#include <QtGlobal>

namespace sheaf {

using namespace Qt::StringLiterals;

namespace {

/// What papers say themselves, beside the tables that they are found by.
QList<RowCheck> paperChecks() {
    return {
        {"SELECT count(*) FROM papers p WHERE p.summary IS NOT NULL AND NOT EXISTS "
         "(SELECT 1 FROM summaries s WHERE s.id = p.summary AND s.paper = p.key)"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "Some papers show a summary that is not theirs: %1."),
         "UPDATE papers SET summary = (SELECT max(s.id) FROM summaries s WHERE s.paper = papers.key) "
         "WHERE summary IS NOT NULL AND NOT EXISTS "
         "(SELECT 1 FROM summaries s WHERE s.id = papers.summary AND s.paper = papers.key)"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "Papers show the newest summary of their own again.")},
        {"SELECT count(*) FROM papers p LEFT JOIN summaries s ON s.id = p.summary "
         "WHERE p.score IS NOT s.score"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "Some papers show a score that is not their summary's: %1."),
         "UPDATE papers SET score = (SELECT s.score FROM summaries s WHERE s.id = papers.summary) "
         "WHERE score IS NOT (SELECT s.score FROM summaries s WHERE s.id = papers.summary)"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "Papers show the score of their summary again.")},
        {"SELECT count(*) FROM paper_categories c JOIN papers p ON p.key = c.paper "
         "WHERE instr(' ' || p.categories || ' ', ' ' || c.category || ' ') = 0"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "Some papers stand under a category that is not theirs: %1."),
         "DELETE FROM paper_categories WHERE EXISTS (SELECT 1 FROM papers p WHERE p.key = paper "
         "AND instr(' ' || p.categories || ' ', ' ' || category || ' ') = 0)"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "No paper stands under a category that is not its own any more.")},
        {"SELECT abs((SELECT count(*) FROM paper_categories) - "
         "(SELECT coalesce(sum(length(categories) - length(replace(categories, ' ', '')) + 1), 0) "
         "FROM papers WHERE categories <> ''))"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "Some papers are missing under a category of theirs: %1."),
         "INSERT INTO paper_categories (category, paper) SELECT e.value, p.key FROM papers p, "
         "json_each('[' || replace(json_quote(p.categories), ' ', '\",\"') || ']') e WHERE e.value <> '' "
         "AND NOT EXISTS (SELECT 1 FROM paper_categories c WHERE c.category = e.value AND c.paper = p.key) "
         "ON CONFLICT DO NOTHING"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "Every paper stands under its categories again.")},
        {"SELECT count(*) FROM (SELECT title_key(title), key FROM papers WHERE instr(id, ':') > 0 "
         "EXCEPT SELECT title_key, paper FROM papers_elsewhere) "_ba
         "UNION ALL SELECT count(*) FROM (SELECT title_key, paper FROM papers_elsewhere "
         "EXCEPT SELECT title_key(title), key FROM papers WHERE instr(id, ':') > 0) ORDER BY 1 DESC"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck",
                           "Some papers that arXiv has not could not be found by their titles: %1."),
         "DELETE FROM papers_elsewhere; INSERT INTO papers_elsewhere "
         "SELECT title_key(title), key FROM papers WHERE instr(id, ':') > 0"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "Papers that arXiv has not are found by their titles again.")},
    };
}

QList<RowCheck> sourceChecks() {
    return {
        {"SELECT count(*) FROM paper_sources s WHERE NOT EXISTS "
         "(SELECT 1 FROM listings l WHERE l.paper = s.paper AND l.source = s.source)"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "Some papers stand under a source that never listed them: %1."),
         "DELETE FROM paper_sources WHERE NOT EXISTS (SELECT 1 FROM listings l "
         "WHERE l.paper = paper_sources.paper AND l.source = paper_sources.source)"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "No paper stands under a source that never listed it any more.")},
        {"SELECT count(*) FROM listings l WHERE NOT EXISTS "
         "(SELECT 1 FROM paper_sources s WHERE s.paper = l.paper AND s.source = l.source)"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "Some papers are missing under a source that listed them: %1."),
         "INSERT INTO paper_sources (source, paper) SELECT DISTINCT source, paper FROM listings "
         "WHERE true ON CONFLICT DO NOTHING"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "Every paper stands under the sources that listed it again.")},
        {"SELECT count(*) FROM tags WHERE folded <> tag_key(name)"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "Some tags cannot be found by their name: %1."),
         "UPDATE OR IGNORE tags SET folded = tag_key(name) WHERE folded <> tag_key(name)"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "Tags are found by their names again.")},
        {"SELECT count(*) FROM tag_aliases a JOIN tags t ON t.folded = a.key"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "Some names stand for two tags at once: %1."),
         "DELETE FROM tag_aliases WHERE key IN (SELECT folded FROM tags)"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "Every name stands for one tag again.")},
    };
}

/// Counts that triggers keep.
QList<RowCheck> countChecks() {
    return {
        {"SELECT count(*) FROM (VALUES ('papers', (SELECT count(*) FROM papers)), "
         "('starred', (SELECT count(*) FROM reading WHERE starred = 1)), "
         "('read', (SELECT count(*) FROM reading WHERE read = 1)), "
         "('later', (SELECT count(*) FROM reading WHERE later = 1 AND read = 0))) v "
         "WHERE column2 IS NOT (SELECT count FROM totals WHERE name = column1)"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck",
                           "The kept counts of all, starred, read and later papers are wrong: %1."),
         "REPLACE INTO totals (name, count) VALUES ('papers', (SELECT count(*) FROM papers)), "
         "('starred', (SELECT count(*) FROM reading WHERE starred = 1)), "
         "('read', (SELECT count(*) FROM reading WHERE read = 1)), "
         "('later', (SELECT count(*) FROM reading WHERE later = 1 AND read = 0))"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "All, starred, read and later papers were counted anew.")},
        {"SELECT count(*) FROM category_counts k FULL JOIN "
         "(SELECT category, count(*) AS n FROM paper_categories GROUP BY category) c "
         "ON c.category = k.category WHERE ifnull(k.papers, 0) <> ifnull(c.n, 0)"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "The kept counts of some categories are wrong: %1."),
         "DELETE FROM category_counts; INSERT INTO category_counts (category, papers) "
         "SELECT category, count(*) FROM paper_categories GROUP BY category"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "The papers of each category were counted anew.")},
        {"SELECT count(*) FROM source_counts k FULL JOIN "
         "(SELECT source, count(*) AS n FROM paper_sources GROUP BY source) s "
         "ON s.source = k.source WHERE ifnull(k.papers, 0) <> ifnull(s.n, 0)"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "The kept counts of some sources are wrong: %1."),
         "DELETE FROM source_counts; INSERT INTO source_counts (source, papers) "
         "SELECT source, count(*) FROM paper_sources GROUP BY source"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "The papers of each source were counted anew.")},
        {"SELECT count(*) FROM tags t WHERE papers <> "
         "(SELECT count(*) FROM paper_tags x WHERE x.tag = t.id)"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "The kept counts of some tags are wrong: %1."),
         "UPDATE tags SET papers = (SELECT count(*) FROM paper_tags x WHERE x.tag = tags.id) "
         "WHERE papers <> (SELECT count(*) FROM paper_tags x WHERE x.tag = tags.id)"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "The papers of each tag were counted anew.")},
    };
}

/// What can be fetched again is dropped where it is damaged.
QList<RowCheck> fetchedChecks() {
    return {
        {"SELECT count(*) FROM full_texts WHERE (source = 0) <> (packed IS NULL) OR source NOT IN (0, 1, 2) "
         "OR (packed IS NOT NULL AND length(packed) < 12)"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "Some full texts are damaged: %1."),
         "DELETE FROM full_texts WHERE (source = 0) <> (packed IS NULL) OR source NOT IN (0, 1, 2) "
         "OR (packed IS NOT NULL AND length(packed) < 12)"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck",
                           "Damaged full texts were dropped; they are fetched again when they are needed.")},
        {"SELECT count(*) FROM figures WHERE length(bytes) = 0 "
         "OR format NOT IN ('png', 'jpeg', 'gif', 'webp')"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck", "Some figures are damaged: %1."),
         "DELETE FROM figures WHERE length(bytes) = 0 OR format NOT IN ('png', 'jpeg', 'gif', 'webp')"_ba,
         QT_TRANSLATE_NOOP("LibraryCheck",
                           "Damaged figures were dropped; they are fetched again when they are needed.")},
    };
}

} // namespace

const QList<RowCheck>& rowChecks() {
    static const QList<RowCheck> all = paperChecks() + sourceChecks() + countChecks() + fetchedChecks();
    return all;
}

} // namespace sheaf

-- Searches that the reader keeps, in the reader's order.
CREATE TABLE saved_searches (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    search TEXT NOT NULL,            -- the search language
    position INTEGER NOT NULL,
    changed INTEGER NOT NULL         -- when
) STRICT;

-- Where the reader stands in a paper's PDF, and how large its pages are.
CREATE TABLE pdf_places (
    paper INTEGER PRIMARY KEY REFERENCES papers (key) ON DELETE CASCADE,
    page INTEGER NOT NULL,           -- from 0
    down INTEGER NOT NULL,           -- thousandths of the page's height above the top of the view
    zoom INTEGER NOT NULL            -- thousandths of the page's own size; 0 as wide as the view, -1 a whole page
) STRICT;

-- In step with the reader's other machines: when what the reader made of a paper was changed, so that of two libraries
-- the newer change wins. Times are in milliseconds here. What it was changed to stands where it always does.

CREATE TABLE mark_changes (
    paper INTEGER NOT NULL REFERENCES papers (key) ON DELETE CASCADE,
    field TEXT NOT NULL,             -- starred, read, hidden, shown, seen, or "tag:" and the tag's key
    changed INTEGER NOT NULL,
    PRIMARY KEY (paper, field)
) STRICT, WITHOUT ROWID;

-- A note as each machine wrote it last, where no other machine knew of it yet: more than one where two wrote at once.
CREATE TABLE note_versions (
    paper INTEGER NOT NULL REFERENCES papers (key) ON DELETE CASCADE,
    machine TEXT NOT NULL,
    changed INTEGER NOT NULL,
    text TEXT,                       -- NULL: the note was removed
    PRIMARY KEY (paper, machine, changed)
) STRICT, WITHOUT ROWID;

-- Up to when a machine's changes of a note are known here, and overwritten where they do not stand above.
CREATE TABLE note_seen (
    paper INTEGER NOT NULL REFERENCES papers (key) ON DELETE CASCADE,
    machine TEXT NOT NULL,
    changed INTEGER NOT NULL,
    PRIMARY KEY (paper, machine)
) STRICT, WITHOUT ROWID;

-- Each note of before is a machine's own, so that no two libraries take theirs for the same one.
INSERT INTO note_versions SELECT paper, 'before-' || lower(hex(randomblob(8))), 0, text FROM notes;
INSERT INTO note_seen SELECT paper, machine, changed FROM note_versions;

-- When rules, saved searches and merged tags were changed or removed, by their names.
CREATE TABLE shared_changes (
    kind TEXT NOT NULL,              -- rule, search or alias
    name TEXT NOT NULL COLLATE NOCASE,
    changed INTEGER NOT NULL,
    PRIMARY KEY (kind, name)
) STRICT, WITHOUT ROWID;

-- Papers of which the reader's other machines have not been told.
CREATE TABLE unsent_papers (
    paper INTEGER PRIMARY KEY REFERENCES papers (key) ON DELETE CASCADE
) STRICT;

-- Up to which of their numbers the other machines' files were read.
CREATE TABLE machines_read (
    machine TEXT PRIMARY KEY,
    number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- This library among the reader's. No row: it was never opened by the program, and nothing is dated.
-- Made last, so that a copy's rows are in it before anything is dated.
CREATE TABLE this_machine (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    id TEXT NOT NULL,                -- NAME-xxxxxxxx
    place TEXT NOT NULL,             -- computer and path: elsewhere it is another machine
    recording INTEGER NOT NULL,      -- 0 while another machine's changes are written
    number INTEGER NOT NULL,         -- of the last file that was written for the others
    shared_unsent INTEGER NOT NULL   -- rules, saved searches or merged tags have changed since
) STRICT;

CREATE TRIGGER mark_unsent AFTER INSERT ON mark_changes WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO unsent_papers VALUES (new.paper) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER mark_unsent_again AFTER UPDATE ON mark_changes WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO unsent_papers VALUES (new.paper) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER note_unsent AFTER INSERT ON note_versions WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO unsent_papers VALUES (new.paper) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER summary_unsent AFTER INSERT ON summaries WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO unsent_papers VALUES (new.paper) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER verdict_unsent AFTER INSERT ON verdicts WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO unsent_papers VALUES (new.paper) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER shared_unsent AFTER INSERT ON shared_changes WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    UPDATE this_machine SET shared_unsent = 1;
END;
CREATE TRIGGER shared_unsent_again AFTER UPDATE ON shared_changes WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    UPDATE this_machine SET shared_unsent = 1;
END;

CREATE TRIGGER reading_dated AFTER INSERT ON reading WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO mark_changes
        SELECT new.paper, field, change_time() FROM (SELECT 'starred' AS field, new.starred AS is_set
            UNION ALL SELECT 'read', new.read UNION ALL SELECT 'hidden', new.hidden) WHERE is_set <> 0
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;
CREATE TRIGGER reading_dated_again AFTER UPDATE ON reading WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO mark_changes
        SELECT new.paper, field, change_time() FROM (SELECT 'starred' AS field, old.starred <> new.starred AS differs
            UNION ALL SELECT 'read', old.read <> new.read UNION ALL SELECT 'hidden', old.hidden <> new.hidden)
        WHERE differs
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;
CREATE TRIGGER reading_undone_dated AFTER DELETE ON reading WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO mark_changes
        SELECT old.paper, field, change_time() FROM (SELECT 'starred' AS field, old.starred AS was_set
            UNION ALL SELECT 'read', old.read UNION ALL SELECT 'hidden', old.hidden) WHERE was_set <> 0
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;
CREATE TRIGGER showing_dated AFTER INSERT ON shown_anyway WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO mark_changes VALUES (new.paper, 'shown', change_time())
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;
CREATE TRIGGER showing_undone_dated AFTER DELETE ON shown_anyway WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO mark_changes VALUES (old.paper, 'shown', change_time())
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;
CREATE TRIGGER seeing_dated AFTER DELETE ON updates WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO mark_changes VALUES (old.paper, 'seen', change_time())
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;

-- A tag that is given another spelling is parked behind a line end for a moment: see TagStore.
CREATE TRIGGER tagging_dated AFTER INSERT ON paper_tags
WHEN new.by_reader = 1 AND (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO mark_changes
        SELECT new.paper, 'tag:' || ltrim(folded, char(10)), change_time() FROM tags WHERE id = new.tag
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;
CREATE TRIGGER tagging_dated_again AFTER UPDATE OF by_reader ON paper_tags
WHEN old.by_reader <> new.by_reader AND (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO mark_changes
        SELECT new.paper, 'tag:' || ltrim(folded, char(10)), change_time() FROM tags WHERE id = new.tag
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;
CREATE TRIGGER tagging_undone_dated AFTER DELETE ON paper_tags
WHEN old.by_reader = 1 AND (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO mark_changes
        SELECT old.paper, 'tag:' || ltrim(folded, char(10)), change_time() FROM tags WHERE id = old.tag
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;

-- What the reader writes here was written over all that stood here.
CREATE TRIGGER note_dated AFTER INSERT ON notes WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    DELETE FROM note_versions WHERE paper = new.paper;
    INSERT INTO note_seen SELECT new.paper, id, change_time() FROM this_machine WHERE one = 1
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
    INSERT INTO note_versions SELECT s.paper, s.machine, s.changed, new.text
        FROM note_seen s JOIN this_machine m ON m.id = s.machine WHERE s.paper = new.paper;
END;
CREATE TRIGGER note_dated_again AFTER UPDATE ON notes
WHEN old.text <> new.text AND (SELECT recording FROM this_machine) = 1 BEGIN
    DELETE FROM note_versions WHERE paper = new.paper;
    INSERT INTO note_seen SELECT new.paper, id, change_time() FROM this_machine WHERE one = 1
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
    INSERT INTO note_versions SELECT s.paper, s.machine, s.changed, new.text
        FROM note_seen s JOIN this_machine m ON m.id = s.machine WHERE s.paper = new.paper;
END;
CREATE TRIGGER note_undone_dated AFTER DELETE ON notes WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    DELETE FROM note_versions WHERE paper = old.paper;
    INSERT INTO note_seen SELECT old.paper, id, change_time() FROM this_machine WHERE one = 1
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
    INSERT INTO note_versions SELECT s.paper, s.machine, s.changed, NULL
        FROM note_seen s JOIN this_machine m ON m.id = s.machine WHERE s.paper = old.paper;
END;

CREATE TRIGGER rule_dated AFTER INSERT ON rules WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO shared_changes VALUES ('rule', new.name, change_time())
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;
CREATE TRIGGER rule_dated_again AFTER UPDATE ON rules WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO shared_changes SELECT 'rule', name, change_time()
        FROM (SELECT old.name AS name UNION SELECT new.name) WHERE true
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;
CREATE TRIGGER rule_undone_dated AFTER DELETE ON rules WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO shared_changes VALUES ('rule', old.name, change_time())
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;
CREATE TRIGGER search_dated AFTER INSERT ON saved_searches WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO shared_changes VALUES ('search', new.name, change_time())
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;
CREATE TRIGGER search_dated_again AFTER UPDATE ON saved_searches WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO shared_changes SELECT 'search', name, change_time()
        FROM (SELECT old.name AS name UNION SELECT new.name) WHERE true
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;
CREATE TRIGGER search_undone_dated AFTER DELETE ON saved_searches WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO shared_changes VALUES ('search', old.name, change_time())
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;
CREATE TRIGGER alias_dated AFTER INSERT ON tag_aliases WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO shared_changes VALUES ('alias', new.key, change_time())
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;
CREATE TRIGGER alias_dated_again AFTER UPDATE ON tag_aliases WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO shared_changes VALUES ('alias', new.key, change_time())
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;
CREATE TRIGGER alias_undone_dated AFTER DELETE ON tag_aliases WHEN (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO shared_changes VALUES ('alias', old.key, change_time())
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;

-- The search index built anew, in steps: until the row here is gone, the index may lack papers (library/keeping/index_rebuild.h).
CREATE TABLE search_rebuild (
    one INTEGER PRIMARY KEY CHECK (one = 1)
) STRICT;

-- What the index does not hold yet is not taken out of it: FTS5 would count it all the same.
CREATE VIEW indexed_text AS SELECT * FROM search_text WHERE key IN (SELECT id FROM search_docsize);
DROP TRIGGER papers_unindexed;
CREATE TRIGGER papers_unindexed BEFORE DELETE ON papers BEGIN
    INSERT INTO search (search, rowid, title, authors, abstract, summary, tags, note)
        SELECT 'delete', * FROM indexed_text WHERE key = old.key;
END;
DROP TRIGGER papers_changing;
CREATE TRIGGER papers_changing BEFORE UPDATE OF title, authors, abstract, summary ON papers
WHEN old.title IS NOT new.title OR old.authors IS NOT new.authors OR old.abstract IS NOT new.abstract
    OR old.summary IS NOT new.summary
BEGIN
    INSERT INTO search (search, rowid, title, authors, abstract, summary, tags, note)
        SELECT 'delete', * FROM indexed_text WHERE key = old.key;
END;
DROP TRIGGER notes_adding;
CREATE TRIGGER notes_adding BEFORE INSERT ON notes
WHEN NOT EXISTS (SELECT 1 FROM notes WHERE paper = new.paper)
BEGIN
    INSERT INTO search (search, rowid, title, authors, abstract, summary, tags, note)
        SELECT 'delete', * FROM indexed_text WHERE key = new.paper;
END;
DROP TRIGGER notes_changing;
CREATE TRIGGER notes_changing BEFORE UPDATE ON notes BEGIN
    INSERT INTO search (search, rowid, title, authors, abstract, summary, tags, note)
        SELECT 'delete', * FROM indexed_text WHERE key = old.paper;
END;
DROP TRIGGER notes_removing;
CREATE TRIGGER notes_removing BEFORE DELETE ON notes BEGIN
    INSERT INTO search (search, rowid, title, authors, abstract, summary, tags, note)
        SELECT 'delete', * FROM indexed_text WHERE key = old.paper;
END;
DROP TRIGGER reader_tags_adding;
CREATE TRIGGER reader_tags_adding BEFORE INSERT ON paper_tags
WHEN new.by_reader = 1 AND NOT EXISTS (SELECT 1 FROM paper_tags WHERE tag = new.tag AND paper = new.paper)
BEGIN
    INSERT INTO search (search, rowid, title, authors, abstract, summary, tags, note)
        SELECT 'delete', * FROM indexed_text WHERE key = new.paper;
END;
DROP TRIGGER reader_tags_changing;
CREATE TRIGGER reader_tags_changing BEFORE UPDATE OF by_reader ON paper_tags
WHEN old.by_reader <> new.by_reader
BEGIN
    INSERT INTO search (search, rowid, title, authors, abstract, summary, tags, note)
        SELECT 'delete', * FROM indexed_text WHERE key = old.paper;
END;
DROP TRIGGER reader_tags_removing;
CREATE TRIGGER reader_tags_removing BEFORE DELETE ON paper_tags WHEN old.by_reader = 1 BEGIN
    INSERT INTO search (search, rowid, title, authors, abstract, summary, tags, note)
        SELECT 'delete', * FROM indexed_text WHERE key = old.paper;
END;

-- Papers with a score or upvotes, in the order of keys: the papers' own rows are long.
CREATE INDEX papers_valued ON papers (key, score, upvotes) WHERE score IS NOT NULL OR upvotes IS NOT NULL;
-- Papers whose key carries another date than that of their first version, which are few.
CREATE INDEX papers_misdated ON papers (key, published) WHERE published IS NULL OR published / 86400 - 7670 <> key >> 20;
CREATE INDEX summaries_by_engine ON summaries (engine, paper);
-- Languages are few and summaries many: what follows "lang:" is found by jumping from one to the next.
CREATE INDEX summaries_by_language ON summaries (language, paper);

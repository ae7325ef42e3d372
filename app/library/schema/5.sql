-- The ledger by category, and which way each list came.
ALTER TABLE fetches ADD COLUMN note TEXT NOT NULL DEFAULT '';
ALTER TABLE fetches ADD COLUMN way INTEGER NOT NULL DEFAULT 0;       -- see papers/fetch_record.h
ALTER TABLE fetches ADD COLUMN under_way INTEGER NOT NULL DEFAULT 0; -- begun and not ended, or killed

-- What a source itself said that it announced in a category. NULL: it gave no count.
CREATE TABLE category_fetches (
    day INTEGER NOT NULL,
    source TEXT NOT NULL COLLATE NOCASE,
    category TEXT NOT NULL COLLATE NOCASE,
    at INTEGER NOT NULL,
    announced INTEGER,
    stored INTEGER NOT NULL,
    provisional INTEGER NOT NULL,
    PRIMARY KEY (day, source, category)
) STRICT, WITHOUT ROWID;

-- Other ids that a paper arrived by: a journal's DOI, the address in a feed.
CREATE TABLE paper_aliases (
    id TEXT PRIMARY KEY,
    paper INTEGER NOT NULL REFERENCES papers (key)
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_aliases_by_paper ON paper_aliases (paper);

-- Papers that arXiv has not, which are few: an arXiv paper with such a title may be the same one.
-- Not an index of title_key(): other programs could then not even check the file.
CREATE TABLE papers_elsewhere (
    title_key TEXT NOT NULL,
    paper INTEGER NOT NULL,
    PRIMARY KEY (title_key, paper)
) STRICT, WITHOUT ROWID;
INSERT INTO papers_elsewhere SELECT title_key(title), key FROM papers WHERE instr(id, ':') > 0;
CREATE TRIGGER elsewhere_added AFTER INSERT ON papers WHEN instr(new.id, ':') > 0 BEGIN
    INSERT INTO papers_elsewhere VALUES (title_key(new.title), new.key);
END;
CREATE TRIGGER elsewhere_removed AFTER DELETE ON papers WHEN instr(old.id, ':') > 0 BEGIN
    DELETE FROM papers_elsewhere WHERE title_key = title_key(old.title) AND paper = old.key;
END;
CREATE TRIGGER elsewhere_changed AFTER UPDATE OF key, id, title ON papers
WHEN instr(old.id, ':') > 0 OR instr(new.id, ':') > 0 BEGIN
    DELETE FROM papers_elsewhere WHERE title_key = title_key(old.title) AND paper = old.key;
    INSERT INTO papers_elsewhere SELECT title_key(new.title), new.key WHERE instr(new.id, ':') > 0;
END;

-- What earlier versions said, kept when a higher one brought another text.
CREATE TABLE paper_versions (
    paper INTEGER NOT NULL REFERENCES papers (key),
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    abstract TEXT NOT NULL,
    comment TEXT NOT NULL,
    PRIMARY KEY (paper, version)
) STRICT, WITHOUT ROWID;

-- Papers that the reader had marked when a higher version came, until the reader has seen it.
CREATE TABLE updates (
    paper INTEGER PRIMARY KEY REFERENCES papers (key),
    seen_version INTEGER NOT NULL,   -- the one the reader knows
    day INTEGER NOT NULL             -- on which the newer one was listed
) STRICT;

-- Rules: what hides papers by itself, and watches. Nothing is deleted by them.
CREATE TABLE rules (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL,       -- the first that hides a paper is the one that counts
    effect INTEGER NOT NULL,         -- 0 hides what matches, 1 hides what does not match, 2 watches
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    condition TEXT NOT NULL,         -- a JSON object, see papers/rule.h
    enabled INTEGER NOT NULL
) STRICT;

-- Papers that a rule hides, and those that a watch found.
CREATE TABLE filtered (
    paper INTEGER PRIMARY KEY REFERENCES papers (key) ON DELETE CASCADE,
    rule INTEGER NOT NULL REFERENCES rules (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX filtered_by_rule ON filtered (rule, paper);
CREATE TABLE watched (
    rule INTEGER NOT NULL REFERENCES rules (id) ON DELETE CASCADE,
    paper INTEGER NOT NULL REFERENCES papers (key) ON DELETE CASCADE,
    PRIMARY KEY (rule, paper)
) STRICT, WITHOUT ROWID;
CREATE INDEX watched_by_paper ON watched (paper);
-- Papers that the reader wants to see whatever a rule says.
CREATE TABLE shown_anyway (
    paper INTEGER PRIMARY KEY REFERENCES papers (key) ON DELETE CASCADE
) STRICT;
-- Rules were changed: papers whose keys are below `below` are still to be held against them. No row: all were.
CREATE TABLE rule_judging (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    below INTEGER NOT NULL
) STRICT;

-- No rule hides what the reader cares for, whoever writes it, nor what a watch found.
CREATE TRIGGER starring_shows AFTER INSERT ON reading WHEN new.starred = 1 BEGIN
    DELETE FROM filtered WHERE paper = new.paper;
END;
CREATE TRIGGER starring_again_shows AFTER UPDATE OF starred ON reading WHEN new.starred = 1 BEGIN
    DELETE FROM filtered WHERE paper = new.paper;
END;
CREATE TRIGGER noting_shows AFTER INSERT ON notes BEGIN
    DELETE FROM filtered WHERE paper = new.paper;
END;
CREATE TRIGGER tagging_shows AFTER INSERT ON paper_tags WHEN new.by_reader = 1 BEGIN
    DELETE FROM filtered WHERE paper = new.paper;
END;
CREATE TRIGGER tagging_again_shows AFTER UPDATE OF by_reader ON paper_tags WHEN new.by_reader = 1 BEGIN
    DELETE FROM filtered WHERE paper = new.paper;
END;
CREATE TRIGGER watching_shows AFTER INSERT ON watched BEGIN
    DELETE FROM filtered WHERE paper = new.paper;
END;
CREATE TRIGGER asking_shows AFTER INSERT ON shown_anyway BEGIN
    DELETE FROM filtered WHERE paper = new.paper;
END;

-- What was published where, so that nothing is published twice and what failed is tried again.
CREATE TABLE publications (
    day INTEGER NOT NULL,
    target TEXT NOT NULL,            -- its name in the settings
    state INTEGER NOT NULL,          -- papers/publication_record.h
    content TEXT NOT NULL,           -- a hash of what was, or was to be, published
    attempts INTEGER NOT NULL,
    at INTEGER NOT NULL,
    next_try INTEGER,                -- of what has failed
    error TEXT NOT NULL,
    session TEXT NOT NULL,           -- the Library that claimed it: another that died leaves state 1 behind
    PRIMARY KEY (day, target)
) STRICT, WITHOUT ROWID;

-- Days that the reader was told of.
CREATE TABLE notices (
    day INTEGER PRIMARY KEY,
    at INTEGER NOT NULL
) STRICT;

-- How far snapshots of arXiv's metadata are imported, so that what was broken off goes on there.
CREATE TABLE snapshot_imports (
    path TEXT PRIMARY KEY,
    size INTEGER NOT NULL,           -- of the file, which is another one where this or
    modified INTEGER NOT NULL,       -- this differs
    offset INTEGER NOT NULL,         -- of the first byte that is not imported yet
    lines INTEGER NOT NULL,          -- before it
    papers INTEGER NOT NULL,
    unread INTEGER NOT NULL          -- lines that could not be read
) STRICT;

-- What was done by itself: each run of a day's work that came to its end, and the days it looked after.
CREATE TABLE daily_runs (
    at INTEGER PRIMARY KEY,          -- when it ended
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    whole INTEGER NOT NULL           -- 0: something failed that is worth trying again
) STRICT;

-- What feeds held when they were last read in whole: whether one has moved on between two fetches, and under which day
-- an entry without a date stands.
CREATE TABLE feed_windows (
    source TEXT PRIMARY KEY COLLATE NOCASE,
    read_on INTEGER NOT NULL,
    lost_since INTEGER,              -- the reading before, where this one shared no entry with it
    days TEXT NOT NULL               -- a JSON object: by the entry's id, the number of the day it is listed under
) STRICT, WITHOUT ROWID;

-- New papers are put into the search index by the program, many at a time: see new_words.h.
DROP TRIGGER papers_indexed;

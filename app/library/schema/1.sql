-- Dates are days since 1991-01-01, times seconds since 1970 (UTC), lists JSON, flags 0 or 1.
-- A paper's key carries the date of its first version (see day_number.h): key order is date order.

CREATE TABLE papers (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    primary_category TEXT NOT NULL,
    categories TEXT NOT NULL,        -- parted by blanks, the primary one first
    authors_complete INTEGER NOT NULL,
    published INTEGER,
    updated INTEGER,
    withdrawn INTEGER NOT NULL,
    upvotes INTEGER,
    summary INTEGER REFERENCES summaries (id), -- the current one
    score INTEGER,                   -- of the current summary
    doi TEXT NOT NULL COLLATE NOCASE,
    comment TEXT NOT NULL,
    journal_ref TEXT NOT NULL,
    licence TEXT NOT NULL,
    code_url TEXT NOT NULL,
    project_url TEXT NOT NULL,
    pick_summary TEXT NOT NULL,
    pick_keywords TEXT NOT NULL,
    authors TEXT NOT NULL,           -- names
    affiliations TEXT NOT NULL,      -- beside the names; empty where there are none
    abstract TEXT NOT NULL
) STRICT;
CREATE INDEX papers_by_score ON papers (score);
CREATE INDEX papers_by_upvotes ON papers (upvotes);
CREATE INDEX papers_by_publication ON papers (published);
CREATE INDEX papers_by_doi ON papers (doi) WHERE doi <> '';
CREATE INDEX papers_summarised ON papers (key) WHERE summary IS NOT NULL;
CREATE INDEX papers_withdrawn ON papers (key) WHERE withdrawn = 1;

CREATE TABLE paper_categories (
    category TEXT NOT NULL COLLATE NOCASE,
    paper INTEGER NOT NULL REFERENCES papers (key),
    PRIMARY KEY (category, paper)
) STRICT, WITHOUT ROWID;

CREATE TABLE listings (
    day INTEGER NOT NULL,
    source TEXT NOT NULL COLLATE NOCASE,
    paper INTEGER NOT NULL REFERENCES papers (key),
    kind INTEGER NOT NULL,
    version INTEGER NOT NULL,
    provisional INTEGER NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (day, source, paper)
) STRICT, WITHOUT ROWID;
CREATE INDEX listings_by_paper ON listings (paper, day);

-- Which sources ever listed a paper, so that a source's papers come newest first without a sort.
CREATE TABLE paper_sources (
    source TEXT NOT NULL COLLATE NOCASE,
    paper INTEGER NOT NULL REFERENCES papers (key),
    PRIMARY KEY (source, paper)
) STRICT, WITHOUT ROWID;

CREATE TABLE summaries (
    id INTEGER PRIMARY KEY,
    paper INTEGER NOT NULL REFERENCES papers (key),
    tldr TEXT NOT NULL,
    motivation TEXT NOT NULL,
    method TEXT NOT NULL,
    result TEXT NOT NULL,
    conclusion TEXT NOT NULL,
    recommendation TEXT NOT NULL,
    sections TEXT NOT NULL,          -- [[name, text], …]
    tags TEXT NOT NULL,
    score INTEGER,
    score_reason TEXT NOT NULL,
    engine TEXT NOT NULL COLLATE NOCASE,
    extracted INTEGER NOT NULL,
    model TEXT NOT NULL,
    prompt_version TEXT NOT NULL,
    rubric_version TEXT NOT NULL,
    language TEXT NOT NULL COLLATE NOCASE,
    source_text INTEGER NOT NULL,    -- 0 abstract, 1 HTML, 2 PDF
    paper_version INTEGER NOT NULL,
    made INTEGER,
    input_tokens INTEGER NOT NULL,
    output_tokens INTEGER NOT NULL,
    cost_micros INTEGER NOT NULL
) STRICT;
CREATE INDEX summaries_by_paper ON summaries (paper);

-- Only papers that the reader marked have a row.
CREATE TABLE reading (
    paper INTEGER PRIMARY KEY REFERENCES papers (key),
    starred INTEGER NOT NULL DEFAULT 0,
    read INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX reading_starred ON reading (paper) WHERE starred = 1;
CREATE INDEX reading_read ON reading (paper) WHERE read = 1;

CREATE TABLE notes (
    paper INTEGER PRIMARY KEY REFERENCES papers (key),
    text TEXT NOT NULL
) STRICT;

CREATE TABLE tags (
    id INTEGER PRIMARY KEY,
    folded TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,              -- the first spelling seen
    reader_name TEXT,                -- the reader's own first spelling
    papers INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE paper_tags (
    tag INTEGER NOT NULL REFERENCES tags (id),
    paper INTEGER NOT NULL REFERENCES papers (key),
    by_reader INTEGER NOT NULL,
    by_summary INTEGER NOT NULL,     -- the current one
    PRIMARY KEY (tag, paper)
) STRICT, WITHOUT ROWID;
CREATE INDEX paper_tags_by_paper ON paper_tags (paper);

CREATE TABLE jobs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    paper INTEGER NOT NULL REFERENCES papers (key),
    engine TEXT NOT NULL COLLATE NOCASE,
    language TEXT NOT NULL COLLATE NOCASE,
    state INTEGER NOT NULL,          -- 1 queued, 2 running, 3 done, 4 failed
    attempts INTEGER NOT NULL DEFAULT 0,
    session TEXT NOT NULL DEFAULT '', -- who runs it, see session.h
    failure TEXT NOT NULL DEFAULT '',
    failure_details TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX jobs_by_paper ON jobs (paper);
CREATE INDEX jobs_queued ON jobs (engine, id) WHERE state = 1;
CREATE INDEX jobs_running ON jobs (engine, id) WHERE state = 2;
CREATE INDEX jobs_failed ON jobs (paper) WHERE state = 4;

-- The ledger: the newest answer of each source, day and scope.
CREATE TABLE fetches (
    day INTEGER NOT NULL,
    source TEXT NOT NULL,
    scope TEXT NOT NULL,
    at INTEGER NOT NULL,
    announced INTEGER,
    stored INTEGER NOT NULL,
    provisional INTEGER NOT NULL,
    no_announcement INTEGER NOT NULL,
    error TEXT NOT NULL,
    PRIMARY KEY (day, source, scope)
) STRICT, WITHOUT ROWID;

-- Counts that would take a walk over millions of rows, kept by the triggers below.
CREATE TABLE totals (
    name TEXT PRIMARY KEY,
    count INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO totals VALUES ('papers', 0), ('starred', 0), ('read', 0);

CREATE TABLE category_counts (
    category TEXT PRIMARY KEY COLLATE NOCASE,
    papers INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE source_counts (
    source TEXT PRIMARY KEY COLLATE NOCASE,
    papers INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER papers_counted AFTER INSERT ON papers BEGIN
    UPDATE totals SET count = count + 1 WHERE name = 'papers';
END;
CREATE TRIGGER papers_uncounted AFTER DELETE ON papers BEGIN
    UPDATE totals SET count = count - 1 WHERE name = 'papers';
END;

CREATE TRIGGER reading_counted AFTER INSERT ON reading BEGIN
    UPDATE totals SET count = count + new.starred WHERE name = 'starred' AND new.starred <> 0;
    UPDATE totals SET count = count + new.read WHERE name = 'read' AND new.read <> 0;
END;
CREATE TRIGGER reading_recounted AFTER UPDATE ON reading BEGIN
    UPDATE totals SET count = count + new.starred - old.starred WHERE name = 'starred';
    UPDATE totals SET count = count + new.read - old.read WHERE name = 'read';
END;
CREATE TRIGGER reading_uncounted AFTER DELETE ON reading BEGIN
    UPDATE totals SET count = count - old.starred WHERE name = 'starred';
    UPDATE totals SET count = count - old.read WHERE name = 'read';
END;

CREATE TRIGGER categories_counted AFTER INSERT ON paper_categories BEGIN
    INSERT INTO category_counts VALUES (new.category, 1)
        ON CONFLICT (category) DO UPDATE SET papers = papers + 1;
END;
CREATE TRIGGER categories_uncounted AFTER DELETE ON paper_categories BEGIN
    UPDATE category_counts SET papers = papers - 1 WHERE category = old.category;
END;

CREATE TRIGGER listings_sourced AFTER INSERT ON listings BEGIN
    INSERT INTO paper_sources VALUES (new.source, new.paper) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER listings_unsourced AFTER DELETE ON listings BEGIN
    DELETE FROM paper_sources WHERE source = old.source AND paper = old.paper
        AND NOT EXISTS (SELECT 1 FROM listings WHERE paper = old.paper AND source = old.source);
END;
CREATE TRIGGER sources_counted AFTER INSERT ON paper_sources BEGIN
    INSERT INTO source_counts VALUES (new.source, 1) ON CONFLICT (source) DO UPDATE SET papers = papers + 1;
END;
CREATE TRIGGER sources_uncounted AFTER DELETE ON paper_sources BEGIN
    UPDATE source_counts SET papers = papers - 1 WHERE source = old.source;
END;

CREATE TRIGGER tags_counted AFTER INSERT ON paper_tags BEGIN
    UPDATE tags SET papers = papers + 1 WHERE id = new.tag;
END;
CREATE TRIGGER tags_uncounted AFTER DELETE ON paper_tags BEGIN
    UPDATE tags SET papers = papers - 1 WHERE id = old.tag;
END;

-- Search. The index holds words only and reads the texts through this view. To take a paper out of it, it must be
-- given the very texts it was given before, hence the pairs of BEFORE and AFTER triggers on all that the view shows.
-- FTS5 reads it with statements that may use no virtual table, json_each among them: plain_text() is Sheaf's own.
CREATE VIEW search_text AS
SELECT p.key AS key,
       p.title AS title,
       plain_text(p.authors) AS authors,
       p.abstract AS abstract,
       s.tldr || char(10) || s.motivation || char(10) || s.method || char(10) || s.result || char(10) || s.conclusion
           || char(10) || s.recommendation || char(10) || s.score_reason || char(10) || plain_text(s.sections)
           AS summary,
       ifnull(plain_text(s.tags), '') || ', '
           || ifnull((SELECT group_concat(reader_name, ', ')
                      FROM (SELECT t.reader_name FROM paper_tags x JOIN tags t ON t.id = x.tag
                            WHERE x.paper = p.key AND x.by_reader = 1 ORDER BY t.id)), '') AS tags,
       n.text AS note
FROM papers p
LEFT JOIN summaries s ON s.id = p.summary
LEFT JOIN notes n ON n.paper = p.key;

-- Beginnings of two and three letters are indexed too, for results as the reader types: without, a search for "de*"
-- among 100,000 papers takes most of a second.
CREATE VIRTUAL TABLE search USING fts5 (
    title, authors, abstract, summary, tags, note,
    content = 'search_text', content_rowid = 'key', tokenize = 'sheaf', prefix = '2 3'
);

CREATE TRIGGER papers_indexed AFTER INSERT ON papers BEGIN
    INSERT INTO search (rowid, title, authors, abstract, summary, tags, note)
        SELECT * FROM search_text WHERE key = new.key;
END;
CREATE TRIGGER papers_unindexed BEFORE DELETE ON papers BEGIN
    INSERT INTO search (search, rowid, title, authors, abstract, summary, tags, note)
        SELECT 'delete', * FROM search_text WHERE key = old.key;
END;
CREATE TRIGGER papers_changing BEFORE UPDATE OF title, authors, abstract, summary ON papers
WHEN old.title IS NOT new.title OR old.authors IS NOT new.authors OR old.abstract IS NOT new.abstract
    OR old.summary IS NOT new.summary
BEGIN
    INSERT INTO search (search, rowid, title, authors, abstract, summary, tags, note)
        SELECT 'delete', * FROM search_text WHERE key = old.key;
END;
CREATE TRIGGER papers_changed AFTER UPDATE OF title, authors, abstract, summary ON papers
WHEN old.title IS NOT new.title OR old.authors IS NOT new.authors OR old.abstract IS NOT new.abstract
    OR old.summary IS NOT new.summary
BEGIN
    INSERT INTO search (rowid, title, authors, abstract, summary, tags, note)
        SELECT * FROM search_text WHERE key = new.key;
END;

-- A BEFORE INSERT trigger runs even where ON CONFLICT then turns the insert into an update or drops it.
CREATE TRIGGER notes_adding BEFORE INSERT ON notes
WHEN NOT EXISTS (SELECT 1 FROM notes WHERE paper = new.paper)
BEGIN
    INSERT INTO search (search, rowid, title, authors, abstract, summary, tags, note)
        SELECT 'delete', * FROM search_text WHERE key = new.paper;
END;
CREATE TRIGGER notes_added AFTER INSERT ON notes BEGIN
    INSERT INTO search (rowid, title, authors, abstract, summary, tags, note)
        SELECT * FROM search_text WHERE key = new.paper;
END;
CREATE TRIGGER notes_changing BEFORE UPDATE ON notes BEGIN
    INSERT INTO search (search, rowid, title, authors, abstract, summary, tags, note)
        SELECT 'delete', * FROM search_text WHERE key = old.paper;
END;
CREATE TRIGGER notes_changed AFTER UPDATE ON notes BEGIN
    INSERT INTO search (rowid, title, authors, abstract, summary, tags, note)
        SELECT * FROM search_text WHERE key = new.paper;
END;
CREATE TRIGGER notes_removing BEFORE DELETE ON notes BEGIN
    INSERT INTO search (search, rowid, title, authors, abstract, summary, tags, note)
        SELECT 'delete', * FROM search_text WHERE key = old.paper;
END;
CREATE TRIGGER notes_removed AFTER DELETE ON notes BEGIN
    INSERT INTO search (rowid, title, authors, abstract, summary, tags, note)
        SELECT * FROM search_text WHERE key = old.paper;
END;

-- The summary's tags come with the summary; only the reader's own change the text here.
CREATE TRIGGER reader_tags_adding BEFORE INSERT ON paper_tags
WHEN new.by_reader = 1 AND NOT EXISTS (SELECT 1 FROM paper_tags WHERE tag = new.tag AND paper = new.paper)
BEGIN
    INSERT INTO search (search, rowid, title, authors, abstract, summary, tags, note)
        SELECT 'delete', * FROM search_text WHERE key = new.paper;
END;
CREATE TRIGGER reader_tags_added AFTER INSERT ON paper_tags WHEN new.by_reader = 1 BEGIN
    INSERT INTO search (rowid, title, authors, abstract, summary, tags, note)
        SELECT * FROM search_text WHERE key = new.paper;
END;
CREATE TRIGGER reader_tags_changing BEFORE UPDATE OF by_reader ON paper_tags
WHEN old.by_reader <> new.by_reader
BEGIN
    INSERT INTO search (search, rowid, title, authors, abstract, summary, tags, note)
        SELECT 'delete', * FROM search_text WHERE key = old.paper;
END;
CREATE TRIGGER reader_tags_changed AFTER UPDATE OF by_reader ON paper_tags
WHEN old.by_reader <> new.by_reader
BEGIN
    INSERT INTO search (rowid, title, authors, abstract, summary, tags, note)
        SELECT * FROM search_text WHERE key = new.paper;
END;
CREATE TRIGGER reader_tags_removing BEFORE DELETE ON paper_tags WHEN old.by_reader = 1 BEGIN
    INSERT INTO search (search, rowid, title, authors, abstract, summary, tags, note)
        SELECT 'delete', * FROM search_text WHERE key = old.paper;
END;
CREATE TRIGGER reader_tags_removed AFTER DELETE ON paper_tags WHEN old.by_reader = 1 BEGIN
    INSERT INTO search (rowid, title, authors, abstract, summary, tags, note)
        SELECT * FROM search_text WHERE key = old.paper;
END;

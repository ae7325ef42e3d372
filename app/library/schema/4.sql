-- What makes a summary trustworthy, and what it cost.

-- Spending: what requests to models cost, by the reader's day; micros are millionths of the currency.
CREATE TABLE spending (
    day INTEGER NOT NULL,
    engine TEXT NOT NULL COLLATE NOCASE,
    model TEXT NOT NULL,
    currency TEXT NOT NULL,
    requests INTEGER NOT NULL,       -- those that were billed, or may have been
    input_tokens INTEGER NOT NULL,
    output_tokens INTEGER NOT NULL,
    cost_micros INTEGER NOT NULL,    -- of those whose price was known
    unpriced INTEGER NOT NULL,       -- how many had no known price
    PRIMARY KEY (day, engine, model, currency)
) STRICT, WITHOUT ROWID;

-- What requests under way may cost at most. One that a crash leaves counts as spent.
CREATE TABLE reservations (
    id INTEGER PRIMARY KEY,
    day INTEGER NOT NULL,
    engine TEXT NOT NULL COLLATE NOCASE,
    model TEXT NOT NULL,
    currency TEXT NOT NULL,
    session TEXT NOT NULL,           -- whose request it is, see session.h
    input_tokens INTEGER NOT NULL,
    output_tokens INTEGER NOT NULL,
    cost_micros INTEGER              -- NULL where the price is not known
) STRICT;

-- Engines whose queue stands still, and the one sentence that says why.
CREATE TABLE paused_engines (
    engine TEXT PRIMARY KEY COLLATE NOCASE,
    reason TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Forms: what a summary was asked to hold ("summary", "hf-report", …).
ALTER TABLE jobs ADD COLUMN form TEXT NOT NULL DEFAULT 'summary';
ALTER TABLE summaries ADD COLUMN form TEXT NOT NULL DEFAULT 'summary';

-- Full texts: what there is to read of a paper beyond its abstract. Not fetched again for the same version.
CREATE TABLE full_texts (
    paper INTEGER PRIMARY KEY REFERENCES papers (key),
    source INTEGER NOT NULL,         -- 0 there is none to be had, 1 HTML, 2 PDF
    version INTEGER NOT NULL,        -- of the paper
    fetched INTEGER NOT NULL,
    remark TEXT NOT NULL,            -- why it is not the web page, or none at all
    packed BLOB                      -- the text as JSON, zlib behind its length as qCompress writes it
) STRICT;

-- Overview figures; their captions and addresses stand with the papers.
CREATE TABLE figures (
    paper INTEGER PRIMARY KEY REFERENCES papers (key),
    url TEXT NOT NULL,
    format TEXT NOT NULL,            -- "png", "jpeg", "gif" or "webp"
    width INTEGER NOT NULL,          -- in pixels
    height INTEGER NOT NULL,
    bytes BLOB NOT NULL
) STRICT;

ALTER TABLE jobs ADD COLUMN full_text INTEGER NOT NULL DEFAULT 0; -- the reader asked for it

-- Trust: what the checks found in a summary, [[kind, text], …].
ALTER TABLE summaries ADD COLUMN marks TEXT NOT NULL DEFAULT '[]';

-- Where a score stands among all that an engine gave by one rubric.
CREATE INDEX summaries_by_score ON summaries (engine, rubric_version, score) WHERE score IS NOT NULL;

-- Summaries that the reader found wrong. Kept, and counted, after the summary is gone.
CREATE TABLE verdicts (
    summary INTEGER PRIMARY KEY,
    paper INTEGER NOT NULL REFERENCES papers (key),
    engine TEXT NOT NULL COLLATE NOCASE,
    model TEXT NOT NULL,
    prompt_version TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX summaries_by_maker ON summaries (engine, model, prompt_version);

-- Tags are folded further than before (see papers/tag_key.h): those that are one now are put together. The search
-- index holds the reader's own, so their rows in paper_tags are moved and never renamed.
CREATE TABLE tag_aliases (
    key TEXT PRIMARY KEY,
    name TEXT NOT NULL,              -- as it was before the reader merged or renamed it
    tag INTEGER NOT NULL REFERENCES tags (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX tag_aliases_by_tag ON tag_aliases (tag);

CREATE TABLE tag_moves AS SELECT id, min(id) OVER (PARTITION BY tag_key(name)) AS target FROM tags;
DELETE FROM tag_moves WHERE id = target;
UPDATE tags SET reader_name = (SELECT t.reader_name FROM tag_moves m JOIN tags t ON t.id = m.id
                               WHERE m.target = tags.id AND t.reader_name IS NOT NULL ORDER BY t.id LIMIT 1)
    WHERE reader_name IS NULL AND id IN (SELECT target FROM tag_moves);
INSERT INTO paper_tags (tag, paper, by_reader, by_summary)
    SELECT m.target, x.paper, max(x.by_reader), max(x.by_summary) FROM tag_moves m JOIN paper_tags x ON x.tag = m.id
    GROUP BY m.target, x.paper
    ON CONFLICT DO UPDATE SET by_reader = max(by_reader, excluded.by_reader),
                              by_summary = max(by_summary, excluded.by_summary);
DELETE FROM paper_tags WHERE tag IN (SELECT id FROM tag_moves);
DELETE FROM tags WHERE id IN (SELECT id FROM tag_moves);
DROP TABLE tag_moves;
UPDATE tags SET folded = char(10) || tag_key(name); -- no two are the same on the way
UPDATE tags SET folded = substr(folded, 2);

-- Every key there is and the tag it stands for.
CREATE VIEW tag_keys AS SELECT folded AS key, id AS tag FROM tags UNION ALL SELECT key, tag FROM tag_aliases;

-- Hidden: the reader wants to see no more of it. Nothing is deleted.
ALTER TABLE reading ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0;
CREATE INDEX reading_hidden ON reading (paper) WHERE hidden = 1;

CREATE INDEX paper_tags_of_reader ON paper_tags (paper) WHERE by_reader = 1;

-- How well papers suit the reader's taste, 0 to 1; of those that were listed lately.
CREATE TABLE taste (
    paper INTEGER PRIMARY KEY REFERENCES papers (key),
    score REAL NOT NULL
) STRICT;

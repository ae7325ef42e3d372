-- What imported digests say of a day that neither its papers nor their summaries have a place for, by style, so that the
-- day can be written again as it was.
CREATE TABLE digests (
    day INTEGER NOT NULL,
    style TEXT NOT NULL,
    made INTEGER,
    model TEXT NOT NULL,
    categories TEXT NOT NULL,        -- in the order of its contents
    extra TEXT NOT NULL,             -- a JSON object
    PRIMARY KEY (day, style)
) STRICT, WITHOUT ROWID;

CREATE TABLE digest_papers (
    day INTEGER NOT NULL,
    style TEXT NOT NULL,
    position INTEGER NOT NULL,
    paper INTEGER NOT NULL REFERENCES papers (key),
    summary INTEGER REFERENCES summaries (id) ON DELETE SET NULL, -- the digest's; NULL where it has none
    extra TEXT NOT NULL,             -- a JSON object
    PRIMARY KEY (day, style, position),
    FOREIGN KEY (day, style) REFERENCES digests (day, style)
) STRICT, WITHOUT ROWID;
CREATE INDEX digest_papers_by_paper ON digest_papers (paper);
CREATE INDEX digest_papers_by_summary ON digest_papers (summary) WHERE summary IS NOT NULL;

-- Which files papers listed on a day came from.
CREATE TABLE imports (
    day INTEGER NOT NULL,
    style TEXT NOT NULL,
    file TEXT NOT NULL,
    papers INTEGER NOT NULL,
    PRIMARY KEY (day, style, file)
) STRICT, WITHOUT ROWID;

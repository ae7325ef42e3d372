-- Papers that the reader put off: kept unread for later, and not among the unread ones of their day any more. To read one is to be
-- done with it, so what counts is `later = 1 AND read = 0`.
ALTER TABLE reading ADD COLUMN later INTEGER NOT NULL DEFAULT 0;
CREATE INDEX reading_later ON reading (paper) WHERE later = 1 AND read = 0;
CREATE INDEX reading_done ON reading (paper) WHERE read = 1 OR later = 1;

INSERT INTO totals VALUES ('later', 0);
CREATE TRIGGER later_counted AFTER INSERT ON reading WHEN new.later = 1 AND new.read = 0 BEGIN
    UPDATE totals SET count = count + 1 WHERE name = 'later';
END;
CREATE TRIGGER later_recounted AFTER UPDATE ON reading
WHEN (old.later = 1 AND old.read = 0) <> (new.later = 1 AND new.read = 0) BEGIN
    UPDATE totals SET count = count + iif(new.later = 1 AND new.read = 0, 1, -1) WHERE name = 'later';
END;
CREATE TRIGGER later_uncounted AFTER DELETE ON reading WHEN old.later = 1 AND old.read = 0 BEGIN
    UPDATE totals SET count = count - 1 WHERE name = 'later';
END;

CREATE TRIGGER later_dated AFTER INSERT ON reading
WHEN new.later = 1 AND (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO mark_changes VALUES (new.paper, 'later', change_time())
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;
CREATE TRIGGER later_dated_again AFTER UPDATE ON reading
WHEN old.later <> new.later AND (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO mark_changes VALUES (new.paper, 'later', change_time())
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;
CREATE TRIGGER later_undone_dated AFTER DELETE ON reading
WHEN old.later = 1 AND (SELECT recording FROM this_machine) = 1 BEGIN
    INSERT INTO mark_changes VALUES (old.paper, 'later', change_time())
        ON CONFLICT DO UPDATE SET changed = max(excluded.changed, changed + 1);
END;

-- No rule hides what the reader means to read.
CREATE TRIGGER later_shows AFTER INSERT ON reading WHEN new.later = 1 BEGIN
    DELETE FROM filtered WHERE paper = new.paper;
END;
CREATE TRIGGER later_again_shows AFTER UPDATE OF later ON reading WHEN new.later = 1 BEGIN
    DELETE FROM filtered WHERE paper = new.paper;
END;

-- On which day papers were read: `read:2026-01-30`, and the overview.
CREATE INDEX mark_changes_read ON mark_changes (changed) WHERE field = 'read';

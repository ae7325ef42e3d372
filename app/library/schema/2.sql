-- What digests say beyond what feeds do.
ALTER TABLE papers ADD COLUMN authors_left_out INTEGER NOT NULL DEFAULT 0;
ALTER TABLE papers ADD COLUMN figure_url TEXT NOT NULL DEFAULT '';
ALTER TABLE papers ADD COLUMN figure_caption TEXT NOT NULL DEFAULT '';

-- Runs on H2 and on PostgreSQL alike. H2 keeps rows by a whole number that is their key from the start, without an index
-- beside them; all other indexes come when the rows are there. A row that is one of several of an event or a page has for
-- its key 16777216 times that one's number, plus its place among them (annals.store.PartKey): rows of one event lie
-- together, and a third of the store was indexes that said the same.
CREATE TABLE meta (
    name VARCHAR NOT NULL PRIMARY KEY,
    content VARCHAR NOT NULL
);
CREATE TABLE archive (
    archive_id INTEGER NOT NULL PRIMARY KEY,
    location VARCHAR NOT NULL
);
-- The files that were read, so that the next import finds what changed. A page of an event names it; of several pages of
-- one event the first, by archive and path, speaks for it. A star in the path stands for the event's slug
-- (annals.store.ShortPath).
CREATE TABLE page (
    page_id INTEGER NOT NULL PRIMARY KEY,
    archive_id INTEGER NOT NULL,
    path VARCHAR NOT NULL,
    size BIGINT NOT NULL,
    modified BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    event_id INTEGER
);
CREATE TABLE problem (
    archive_id INTEGER NOT NULL,
    path VARCHAR NOT NULL,
    line INTEGER NOT NULL,
    severity VARCHAR NOT NULL,
    message VARCHAR NOT NULL
);
CREATE TABLE tag (
    tag_id INTEGER NOT NULL PRIMARY KEY,
    name VARCHAR NOT NULL
);
-- An event without a page of its own is a stub. The hash of its slug stands in the index in place of the slug, which is long.
CREATE TABLE event (
    event_id INTEGER NOT NULL PRIMARY KEY,
    on_date DATE NOT NULL,
    until_date DATE NOT NULL,
    slug VARCHAR NOT NULL,
    slug_hash SMALLINT NOT NULL,
    title VARCHAR NOT NULL,
    topic_id INTEGER,
    summary VARCHAR,
    page_id INTEGER
);
-- A tag's place among an event's tags is the tag's number.
CREATE TABLE event_tag (
    event_tag_key BIGINT NOT NULL PRIMARY KEY,
    origins SMALLINT NOT NULL
);
CREATE TABLE source (
    source_key BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    image VARCHAR
);
-- The shared tags' numbers stand in one text, parted by spaces: they are read with their link or not at all.
CREATE TABLE link (
    link_key BIGINT NOT NULL PRIMARY KEY,
    to_id INTEGER NOT NULL,
    shared VARCHAR NOT NULL
);
-- What day and front pages say of events.
CREATE TABLE entry (
    entry_key BIGINT NOT NULL PRIMARY KEY,
    event_id INTEGER NOT NULL,
    topic_id INTEGER,
    context VARCHAR NOT NULL
);

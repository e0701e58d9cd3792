-- Runs on H2 and on PostgreSQL alike. Events are numbered by date, then slug, so that a number is also a rank.
CREATE TABLE meta (
    name VARCHAR NOT NULL PRIMARY KEY,
    content VARCHAR NOT NULL
);
CREATE TABLE tag (
    tag_id INTEGER NOT NULL,
    name VARCHAR NOT NULL
);
CREATE TABLE event (
    event_id INTEGER NOT NULL,
    on_date DATE NOT NULL,
    until_date DATE NOT NULL,
    slug VARCHAR NOT NULL,
    title VARCHAR NOT NULL,
    topic_id INTEGER,
    summary VARCHAR,
    stub BOOLEAN NOT NULL
);
CREATE TABLE event_tag (
    event_id INTEGER NOT NULL,
    tag_id INTEGER NOT NULL,
    on_date DATE NOT NULL,
    origins SMALLINT NOT NULL
);
CREATE TABLE source (
    event_id INTEGER NOT NULL,
    place SMALLINT NOT NULL,
    name VARCHAR NOT NULL,
    url VARCHAR NOT NULL,
    image VARCHAR
);
CREATE TABLE link (
    from_id INTEGER NOT NULL,
    place SMALLINT NOT NULL,
    to_id INTEGER NOT NULL
);
CREATE TABLE link_tag (
    from_id INTEGER NOT NULL,
    to_id INTEGER NOT NULL,
    place SMALLINT NOT NULL,
    tag_id INTEGER NOT NULL
);

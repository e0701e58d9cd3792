CREATE UNIQUE INDEX tag_by_name ON tag (name);
CREATE INDEX page_by_event ON page (event_id);
CREATE INDEX event_by_date ON event (on_date, slug_hash);
CREATE INDEX entry_by_event ON entry (event_id);

CREATE UNIQUE INDEX tag_by_name ON tag (name);
CREATE INDEX page_by_event ON page (event_id);
CREATE INDEX event_by_date ON event (on_date, slug_hash);
CREATE INDEX event_tag_by_tag ON event_tag (tag_id);
CREATE INDEX link_by_target ON link (to_id);
CREATE INDEX entry_by_event ON entry (event_id);

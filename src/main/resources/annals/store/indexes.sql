ALTER TABLE tag ADD PRIMARY KEY (tag_id);
ALTER TABLE event ADD PRIMARY KEY (event_id);
CREATE UNIQUE INDEX event_by_id ON event (on_date, slug);
ALTER TABLE event_tag ADD PRIMARY KEY (event_id, tag_id);
CREATE INDEX event_tag_by_tag ON event_tag (tag_id, on_date, event_id);
ALTER TABLE source ADD PRIMARY KEY (event_id, place);
ALTER TABLE link ADD PRIMARY KEY (from_id, place);
CREATE INDEX link_by_target ON link (to_id, from_id);
ALTER TABLE link_tag ADD PRIMARY KEY (from_id, to_id, place);

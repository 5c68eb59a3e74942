-- What an event's salience on its timeline is made of: see dev.dateline.timeline.Editions.

alter table timeline add column editions integer default 0 not null;

alter table document add column edition varchar(36);
update document set edition = coalesce(substring(published_at from 1 for 10), cast(id as varchar(36)));
alter table document alter column edition set not null;
create index document_by_edition on document (timeline_id, edition);

-- Events that are there already are reckoned anew when they are told of again.
alter table event add column own_salience double precision default 0 not null;
alter table event add column retelling double precision default 0 not null;
update event set own_salience = salience;

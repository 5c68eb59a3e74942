-- Runs unchanged on H2 and PostgreSQL. Days are counted from 1970-01-01 in the proleptic Gregorian
-- calendar: the date types of the two, and of JDBC, disagree on years before 1582 and after 9999.

create table timeline (
  id uuid primary key,
  slug varchar(100) not null unique,
  title varchar(300) not null,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null
);

create table document (
  id uuid primary key,
  timeline_id uuid not null references timeline (id) on delete cascade,
  external_id varchar(200),
  title varchar(1000),
  url varchar(2000),
  publisher varchar(300),
  published_at varchar(40),
  published_source varchar(10) not null,
  language varchar(35),
  text text not null,
  fingerprint varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  constraint document_once unique (timeline_id, fingerprint),
  constraint document_external_id unique (timeline_id, external_id)
);

create index document_by_timeline on document (timeline_id, id);

create table event (
  id uuid primary key,
  timeline_id uuid not null references timeline (id) on delete cascade,
  headline varchar(1000) not null,
  status varchar(12) not null,
  edtf varchar(1000),
  earliest bigint,
  latest bigint,
  granularity varchar(12),
  basis varchar(12) not null,
  reason varchar(2000) not null,
  -- Seconds since 1970-01-01T00:00 local time; where unknown, far in the future.
  sort_begin bigint not null,
  sort_end bigint not null,
  salience double precision not null,
  confidence double precision not null,
  sources integer not null,
  -- JSON, as shown.
  participants varchar(1000000) not null,
  places varchar(1000000) not null,
  -- What filters look into: lower-cased, one a line.
  participant_names varchar(1000000) not null,
  place_names varchar(1000000) not null,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null
);

create index event_by_time on event (timeline_id, sort_begin, sort_end, id);
create index event_by_salience on event (timeline_id, salience, id);

-- One document's account of one event. Written once and never changed.
create table report (
  id uuid primary key,
  event_id uuid not null references event (id) on delete cascade,
  document_id uuid not null references document (id) on delete cascade,
  -- Its place among the events of the document.
  position integer not null,
  -- JSON: the account and its evidence, offsets in code points.
  account varchar(1000000) not null,
  -- Headline and quotes, lower-cased: what the filter q looks into.
  words varchar(1000000) not null
);

create index report_by_event on report (event_id);
create index report_by_document on report (document_id);

-- Requests that a client may send again (header Idempotency-Key).
create table idempotency_key (
  timeline_id uuid not null references timeline (id) on delete cascade,
  name varchar(255) not null,
  fingerprint varchar(64) not null,
  document_id uuid not null references document (id) on delete cascade,
  created_at timestamp(6) with time zone not null,
  primary key (timeline_id, name)
);

create index idempotency_key_by_document on idempotency_key (document_id);

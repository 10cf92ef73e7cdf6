-- What helps an analyst through the day: lists of what waits, filters with a name, many records
-- changed at once with an undo.

-- The day of the present visit and that of the one before, in the portal's zone: what is new since
-- the last visit stays new for the whole day.
create table work_visit (
  username  text not null,
  seen_on   date not null,
  before_on date,
  constraint work_visit_pk primary key (username),
  constraint work_visit_user_fk foreign key (username) references app_user (username) on delete cascade
);

-- The address of a list with its filters, under a name of the user's own.
create table saved_filter (
  id         bigint generated always as identity,
  username   text        not null,
  name       text        not null,
  address    text        not null,
  created_at timestamptz not null,
  constraint saved_filter_pk primary key (id),
  constraint saved_filter_name_uk unique (username, name),
  constraint saved_filter_user_fk foreign key (username) references app_user (username) on delete cascade
);

create table bulk_change (
  id        bigint generated always as identity,
  username  text        not null,
  kind      text        not null,
  value     text,
  at        timestamptz not null,
  undone_at timestamptz,
  constraint bulk_change_pk primary key (id),
  constraint bulk_change_kind_ck check (kind in ('ADDRESSEE', 'AREA', 'CHECK'))
);
create index bulk_change_username_ix on bulk_change (username, id);

-- What an assignment was before, and its version after: it can be given back as long as that holds.
create table bulk_item (
  bulk_id         bigint   not null,
  assignment_id   bigint   not null,
  version_after   bigint   not null,
  addressee_names text[]   not null,
  addressee_ids   bigint[] not null,
  policy_areas    text[]   not null,
  last_checked    date,
  constraint bulk_item_pk primary key (bulk_id, assignment_id),
  constraint bulk_item_bulk_fk foreign key (bulk_id) references bulk_change (id) on delete cascade,
  constraint bulk_item_assignment_fk foreign key (assignment_id) references assignment (id) on delete cascade
);
create index bulk_item_assignment_ix on bulk_item (assignment_id);

-- Twins are looked for by their title, which may be too long for an index itself.
create index assignment_title_ix on assignment (md5(lower(title)));
create index assignment_last_checked_ix on assignment (last_checked);

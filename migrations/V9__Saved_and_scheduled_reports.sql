-- Reports under a name, and those that come by themselves.

-- The question of a report as the query of an address. Who has deleted one can have it back.
create table saved_report (
  id         bigint generated always as identity,
  username   text        not null,
  name       text        not null,
  query      text        not null,
  created_at timestamptz not null,
  deleted_at timestamptz,
  constraint saved_report_pk primary key (id),
  constraint saved_report_user_fk foreign key (username) references app_user (username) on delete cascade
);
create unique index saved_report_name_uk on saved_report (username, lower(name)) where deleted_at is null;

-- When a report comes next, and where to. Its row is locked while it runs, so that of two portals on
-- one database only one runs it; a portal that was down catches up once.
create table report_schedule (
  report_id bigint      not null,
  frequency text        not null,
  format    text        not null,
  language  text        not null,
  folder    text,
  email     text,
  next_at   timestamptz not null,
  constraint report_schedule_pk primary key (report_id),
  constraint report_schedule_report_fk foreign key (report_id) references saved_report (id) on delete cascade,
  constraint report_schedule_frequency_ck check (frequency in ('DAILY', 'WEEKLY', 'MONTHLY')),
  constraint report_schedule_format_ck check (format in ('PDF', 'XLSX', 'DOCX', 'CSV', 'JSON')),
  constraint report_schedule_language_ck check (language in ('ru', 'kk', 'en')),
  constraint report_schedule_target_ck check (folder is not null or email is not null)
);
create index report_schedule_next_ix on report_schedule (next_at);

-- What became of each run.
create table report_run (
  id        bigint generated always as identity,
  report_id bigint      not null,
  due_at    timestamptz not null,
  at        timestamptz not null,
  outcome   text        not null,
  detail    text        not null,
  constraint report_run_pk primary key (id),
  constraint report_run_report_fk foreign key (report_id) references saved_report (id) on delete cascade,
  constraint report_run_outcome_ck check (outcome in ('TO_FOLDER', 'BY_MAIL', 'TOO_LONG', 'QUESTION_WRONG', 'FOLDER_OFF', 'FOLDER_FAILED', 'MAIL_OFF', 'MAIL_FAILED', 'FAILED'))
);
create index report_run_report_ix on report_run (report_id, id);

-- What exports need: a state of the data that can be told from any other, and files that are being
-- written for somebody.

-- One row for each transaction that changed what exports show, with a mark that nobody can foresee.
-- The sum of the marks that a snapshot sees is the state of its data: it changes when such a
-- transaction is committed and at no other time, and it does not come back after a backup was
-- restored. Nobody waits for anybody, since each transaction writes a row of its own. The sum stays
-- when old rows are put together into one.
create table data_change (
  xact bigint  not null,
  mark numeric not null,
  constraint data_change_pk primary key (xact)
);

create function data_changed() returns trigger language plpgsql as $$
begin
  insert into data_change as c (xact, mark)
  values (pg_current_xact_id()::text::bigint, trunc(random() * 1e15))
  on conflict (xact) do update set mark = trunc(random() * 1e15);
  return null;
end $$;

create trigger article_changed_tg after insert or update or delete or truncate on article
  for each statement execute function data_changed();
create trigger official_changed_tg after insert or update or delete or truncate on official
  for each statement execute function data_changed();
create trigger official_name_changed_tg after insert or update or delete or truncate on official_name
  for each statement execute function data_changed();
create trigger official_post_changed_tg after insert or update or delete or truncate on official_post
  for each statement execute function data_changed();
create trigger official_mention_changed_tg after insert or update or delete or truncate on official_mention
  for each statement execute function data_changed();
create trigger tenure_changed_tg after insert or update or delete or truncate on tenure
  for each statement execute function data_changed();
create trigger statement_changed_tg after insert or update or delete or truncate on statement
  for each statement execute function data_changed();
create trigger assignment_changed_tg after insert or update or delete or truncate on assignment
  for each statement execute function data_changed();
create trigger assignment_addressee_changed_tg after insert or update or delete or truncate on assignment_addressee
  for each statement execute function data_changed();
create trigger assignment_history_changed_tg after insert or update or delete or truncate on assignment_history
  for each statement execute function data_changed();
create trigger policy_area_changed_tg after insert or update or delete or truncate on policy_area
  for each statement execute function data_changed();

-- A file that somebody asked to have written beside the requests. The word is the address under
-- which it is fetched, which nobody can guess.
create table export_job (
  id            bigint generated always as identity,
  word          text        not null,
  address       text        not null,
  file_name     text        not null,
  open          boolean     not null,
  state         text        not null,
  rows_expected bigint      not null,
  rows_written  bigint      not null default 0,
  bytes         bigint,
  spool         text,
  created_at    timestamptz not null,
  created_by    text        not null,
  finished_at   timestamptz,
  constraint export_job_pk primary key (id),
  constraint export_job_word_uk unique (word),
  constraint export_job_state_ck check (state in ('WAITING', 'RUNNING', 'READY', 'FAILED', 'INTERRUPTED')),
  constraint export_job_ready_ck check ((state = 'READY') = (spool is not null) and (state = 'READY') = (bytes is not null))
);
create index export_job_created_by_ix on export_job (created_by, id);

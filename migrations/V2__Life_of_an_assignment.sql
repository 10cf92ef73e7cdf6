-- What becomes of a record after it was accepted: execution with its evidence, extensions, marks,
-- duplicates, disputes. What an article says (deadline, deadline_latest, recurring) stays as found.

alter table assignment
  add column execution_since date,
  add column removal         text,
  add column merged_into_id  bigint,
  add column extended_to     date,
  add column ongoing_period  text,
  add column ongoing_next    date,
  add column not_checkable   boolean not null default false,
  add column duplicate_of_id bigint,
  -- The day that decides "overdue": the next one of an ongoing duty, else the last extension, else
  -- the later end of what the article says.
  add column due_on date generated always as (coalesce(ongoing_next, extended_to, deadline_latest)) stored,
  add constraint assignment_execution_since_ck check ((execution = 'ASSIGNED') = (execution_since is null)),
  add constraint assignment_removal_ck check (removal in ('LOST_POINT', 'CANCELLED', 'MERGED') and execution = 'REMOVED'
    or removal is null and execution <> 'REMOVED'),
  add constraint assignment_merged_into_ck check ((removal is not distinct from 'MERGED') = (merged_into_id is not null) and merged_into_id <> id),
  add constraint assignment_ongoing_ck check ((ongoing_period is null) = (ongoing_next is null)),
  add constraint assignment_duplicate_of_ck check ((review = 'DUPLICATE') = (duplicate_of_id is not null) and duplicate_of_id <> id),
  -- Deferred, so that samples which name each other can go in one transaction.
  add constraint assignment_merged_into_fk foreign key (merged_into_id) references assignment (id) deferrable initially deferred,
  add constraint assignment_duplicate_of_fk foreign key (duplicate_of_id) references assignment (id) deferrable initially deferred;
drop index assignment_deadline_ix;
create index assignment_due_on_ix on assignment (due_on) where due_on is not null;
create index assignment_merged_into_ix on assignment (merged_into_id) where merged_into_id is not null;
create index assignment_duplicate_of_ix on assignment (duplicate_of_id) where duplicate_of_id is not null;

alter table statement
  add column standing        text not null default 'STANDS',
  add column replaced_by_id  bigint,
  add column duplicate_of_id bigint,
  add constraint statement_standing_ck check (standing in ('STANDS', 'DISPUTED', 'CORRECTED', 'RETRACTED')),
  add constraint statement_replaced_by_ck check ((standing = 'CORRECTED') = (replaced_by_id is not null) and replaced_by_id <> id),
  add constraint statement_duplicate_of_ck check ((review = 'DUPLICATE') = (duplicate_of_id is not null) and duplicate_of_id <> id),
  add constraint statement_replaced_by_fk foreign key (replaced_by_id) references statement (id) deferrable initially deferred,
  add constraint statement_duplicate_of_fk foreign key (duplicate_of_id) references statement (id) deferrable initially deferred;
create index statement_replaced_by_ix on statement (replaced_by_id) where replaced_by_id is not null;
create index statement_duplicate_of_ix on statement (duplicate_of_id) where duplicate_of_id is not null;

-- Evidence of a change: an article of the archive with the span that shows it, or a page of the web
-- with its date; a note; and whether the source is the official's own report.
alter table assignment_history
  alter column to_status drop not null,
  add column since            date,
  add column detail           text,
  add column related_id       bigint,
  add column proof_article_id bigint,
  add column proof_start      int,
  add column proof_end        int,
  add column proof_url        text,
  add column proof_date       date,
  add column proof_note       text,
  add column proof_origin     text,
  drop constraint assignment_history_aspect_ck,
  add constraint assignment_history_aspect_ck check (aspect in ('REVIEW', 'EXECUTION', 'DEADLINE', 'ONGOING', 'CHECKABLE', 'CHECK', 'CONTENT', 'ADDRESSEES', 'AREAS')),
  add constraint assignment_history_change_ck check (from_status is not null or to_status is not null),
  add constraint assignment_history_proof_ck check (
    num_nonnulls(proof_date, proof_note, proof_origin) in (0, 3)
    and num_nonnulls(proof_article_id, proof_url) = num_nonnulls(proof_origin)
    and num_nonnulls(proof_article_id, proof_start, proof_end) in (0, 3)
    and 0 <= proof_start and proof_start < proof_end
    and proof_origin in ('OWN_REPORT', 'INDEPENDENT')),
  add constraint assignment_history_proven_ck check (aspect not in ('EXECUTION', 'DEADLINE') or to_status = 'ASSIGNED' or proof_origin is not null),
  add constraint assignment_history_related_fk foreign key (related_id) references assignment (id) deferrable initially deferred,
  add constraint assignment_history_proof_article_fk foreign key (proof_article_id) references article (id) deferrable initially deferred;
create index assignment_history_related_ix on assignment_history (related_id) where related_id is not null;
create index assignment_history_proof_article_ix on assignment_history (proof_article_id) where proof_article_id is not null;

alter table statement_history
  alter column to_status drop not null,
  add column since            date,
  add column detail           text,
  add column related_id       bigint,
  add column proof_article_id bigint,
  add column proof_start      int,
  add column proof_end        int,
  add column proof_url        text,
  add column proof_date       date,
  add column proof_note       text,
  add column proof_origin     text,
  drop constraint statement_history_aspect_ck,
  add constraint statement_history_aspect_ck check (aspect in ('REVIEW', 'STANDING', 'CONTENT')),
  add constraint statement_history_change_ck check (from_status is not null or to_status is not null),
  add constraint statement_history_proof_ck check (
    num_nonnulls(proof_date, proof_note, proof_origin) in (0, 3)
    and num_nonnulls(proof_article_id, proof_url) = num_nonnulls(proof_origin)
    and num_nonnulls(proof_article_id, proof_start, proof_end) in (0, 3)
    and 0 <= proof_start and proof_start < proof_end
    and proof_origin in ('OWN_REPORT', 'INDEPENDENT')),
  add constraint statement_history_proven_ck check (aspect <> 'STANDING' or to_status = 'STANDS' or proof_origin is not null),
  add constraint statement_history_related_fk foreign key (related_id) references statement (id) deferrable initially deferred,
  add constraint statement_history_proof_article_fk foreign key (proof_article_id) references article (id) deferrable initially deferred;
create index statement_history_related_ix on statement_history (related_id) where related_id is not null;
create index statement_history_proof_article_ix on statement_history (proof_article_id) where proof_article_id is not null;

-- History is only ever added to. The one exception is an invented sample article, which takes with
-- it all that was read from it: so an article can be deleted only if it is a sample, a record only
-- by the deletion of its article, a row of history only by the deletion of its record. In a cascade
-- the parent is gone by the time that the child's trigger looks.

create function article_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.sample then
    return old;
  end if;
  raise exception 'article % stays: only samples can be removed, and none becomes one', old.id
    using errcode = 'restrict_violation';
end $$;

create function record_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select from article where id = old.article_id) then
    return old;
  end if;
  raise exception '% % stays with its article', tg_table_name, old.id using errcode = 'restrict_violation';
end $$;

create function statement_history_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select from statement where id = old.statement_id) then
    return old;
  end if;
  raise exception 'history is only ever added to' using errcode = 'restrict_violation';
end $$;

create function assignment_history_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select from assignment where id = old.assignment_id) then
    return old;
  end if;
  raise exception 'history is only ever added to' using errcode = 'restrict_violation';
end $$;

create function history_is_never_emptied() returns trigger language plpgsql as $$
begin
  raise exception 'history is only ever added to' using errcode = 'restrict_violation';
end $$;

create trigger article_stays_tg before delete on article
  for each row execute function article_stays();
create trigger article_sample_stays_tg before update of sample on article
  for each row when (old.sample is distinct from new.sample) execute function article_stays();
create trigger statement_stays_tg before delete on statement
  for each row execute function record_stays();
create trigger statement_article_stays_tg before update of id, article_id on statement
  for each row when ((old.id, old.article_id) is distinct from (new.id, new.article_id)) execute function record_stays();
create trigger assignment_stays_tg before delete on assignment
  for each row execute function record_stays();
create trigger assignment_article_stays_tg before update of id, article_id on assignment
  for each row when ((old.id, old.article_id) is distinct from (new.id, new.article_id)) execute function record_stays();
create trigger statement_history_stays_tg before update or delete on statement_history
  for each row execute function statement_history_stays();
create trigger assignment_history_stays_tg before update or delete on assignment_history
  for each row execute function assignment_history_stays();
create trigger statement_history_never_emptied_tg before truncate on statement_history
  for each statement execute function history_is_never_emptied();
create trigger assignment_history_never_emptied_tg before truncate on assignment_history
  for each statement execute function history_is_never_emptied();

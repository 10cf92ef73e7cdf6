-- The review workbench: who works on which article, what records said before a person changed them,
-- and the jobs that read articles again.

alter table statement add column origin text not null default 'MACHINE';
alter table statement add constraint statement_origin_ck check (origin in ('MACHINE', 'PERSON'));
alter table assignment add column origin text not null default 'MACHINE';
alter table assignment add constraint assignment_origin_ck check (origin in ('MACHINE', 'PERSON'));

-- The queue looks at drafts alone, however large the archive has grown.
create index statement_draft_ix on statement (article_id) where review = 'DRAFT';
create index assignment_draft_ix on assignment (article_id) where review = 'DRAFT';

-- Who has an article in review; seen_at is the last sign of life, after which it counts as idle.
create table review_claim (
  article_id bigint      not null,
  username   text        not null,
  taken_at   timestamptz not null,
  seen_at    timestamptz not null,
  constraint review_claim_pk primary key (article_id),
  constraint review_claim_article_fk foreign key (article_id) references article (id) on delete cascade
);
create index review_claim_username_ix on review_claim (username);

-- A record as it was before a person changed it; the first of a machine's record is what was found.
-- Names are kept as words, so that a later change of the register does not change what was found.
create table statement_wording (
  statement_id bigint      not null,
  step         int         not null,
  replaced_at  timestamptz not null,
  replaced_by  text        not null,
  kind         text        not null,
  text         text        not null,
  span_start   int         not null,
  span_end     int         not null,
  speaker      text        not null,
  policy_areas text[]      not null,
  constraint statement_wording_pk primary key (statement_id, step),
  constraint statement_wording_statement_fk foreign key (statement_id) references statement (id) on delete cascade
);

create table assignment_wording (
  assignment_id   bigint      not null,
  step            int         not null,
  replaced_at     timestamptz not null,
  replaced_by     text        not null,
  kind            text        not null,
  title           text        not null,
  text            text        not null,
  span_start      int         not null,
  span_end        int         not null,
  issuer          text        not null,
  addressees      text[]      not null,
  deadline_text   text,
  deadline        date,
  deadline_latest date,
  recurring       text,
  conditions      text[]      not null,
  programmes      text[]      not null,
  policy_areas    text[]      not null,
  retold          boolean     not null,
  constraint assignment_wording_pk primary key (assignment_id, step),
  constraint assignment_wording_assignment_fk foreign key (assignment_id) references assignment (id) on delete cascade
);

-- Reading articles again: first all of them are compared (PREVIEW), then, if a person says so, changed (APPLY).
create table reextraction (
  id          bigint generated always as identity,
  phase       text        not null,
  state       text        not null,
  created_at  timestamptz not null,
  created_by  text        not null,
  finished_at timestamptz,
  constraint reextraction_pk primary key (id),
  constraint reextraction_phase_ck check (phase in ('PREVIEW', 'APPLY')),
  constraint reextraction_state_ck check (state in ('RUNNING', 'STOPPED', 'FINISHED'))
);

-- One article of such a job: how far it is, and what would change or has changed.
create table reextraction_article (
  reextraction_id bigint not null,
  article_id      bigint not null,
  state           text   not null,
  added           int    not null default 0,
  changed         int    not null default 0,
  dropped         int    not null default 0,
  kept            int    not null default 0,
  constraint reextraction_article_pk primary key (reextraction_id, article_id),
  constraint reextraction_article_job_fk foreign key (reextraction_id) references reextraction (id) on delete cascade,
  constraint reextraction_article_article_fk foreign key (article_id) references article (id) on delete cascade,
  constraint reextraction_article_state_ck check (state in ('WAITING', 'PREVIEWED', 'APPLIED', 'FAILED'))
);
create index reextraction_article_article_ix on reextraction_article (article_id);

create table reextraction_change (
  reextraction_id bigint not null,
  article_id      bigint not null,
  position        int    not null,
  change          text   not null,
  kind            text   not null,
  before_words    text,
  after_words     text,
  constraint reextraction_change_pk primary key (reextraction_id, article_id, position),
  constraint reextraction_change_article_fk foreign key (reextraction_id, article_id)
    references reextraction_article (reextraction_id, article_id) on delete cascade,
  constraint reextraction_change_change_ck check (change in ('ADDED', 'CHANGED', 'DROPPED'))
);

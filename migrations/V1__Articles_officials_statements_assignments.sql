-- The record: articles as they came, what was read from them, what people decided about it.
-- Offsets count UTF-16 code units of article.text. Times are timestamptz, deadlines are dates.

create table app_user (
  id            bigint generated always as identity,
  username      text        not null,
  password_hash text        not null,
  role          text        not null,
  created_at    timestamptz not null default now(),
  constraint app_user_pk primary key (id),
  constraint app_user_username_uk unique (username),
  constraint app_user_role_ck check (role in ('ANALYST', 'ADMIN'))
);

-- Who is signed in: the browser holds a random word, the table only its fingerprint.
create table app_session (
  fingerprint text        not null,
  user_id     bigint      not null,
  expires_at  timestamptz not null,
  constraint app_session_pk primary key (fingerprint),
  constraint app_session_user_fk foreign key (user_id) references app_user (id) on delete cascade
);
create index app_session_user_ix on app_session (user_id);

-- Small facts about this installation that outlive a restart.
create table setting (
  name  text not null,
  value text not null,
  constraint setting_pk primary key (name)
);

create table article (
  id           bigint generated always as identity,
  version      bigint      not null default 0,
  title        text        not null,
  text         text        not null,
  source       text        not null,
  url          text,
  language     text,
  published_at date        not null,
  sha256       text        not null,
  sample       boolean     not null default false,
  state        text        not null,
  created_at   timestamptz not null,
  created_by   text        not null,
  analysed_at  timestamptz,
  search       tsvector generated always as (to_tsvector('russian', title || ' ' || text)) stored,
  constraint article_pk primary key (id),
  constraint article_language_ck check (language in ('ru', 'kk')),
  constraint article_state_ck check (state in ('STORED', 'ANALYSED', 'FAILED')),
  constraint article_sha256_ck check (sha256 ~ '^[0-9a-f]{64}$')
);
-- One text from one address is stored once; the same text from another address is a reprint.
create unique index article_text_url_uk on article (sha256, coalesce(url, ''));
create index article_published_ix on article (published_at, id);
create index article_search_ix on article using gin (search);

create table article_aside (
  article_id bigint not null,
  span_start int    not null,
  span_end   int    not null,
  kind       text   not null,
  constraint article_aside_pk primary key (article_id, span_start),
  constraint article_aside_article_fk foreign key (article_id) references article (id) on delete cascade,
  constraint article_aside_span_ck check (0 <= span_start and span_start < span_end),
  constraint article_aside_kind_ck check (kind in ('BACKGROUND', 'NOISE'))
);

create table official (
  id         bigint generated always as identity,
  version    bigint      not null default 0,
  type       text        not null,
  name       text,
  name_key   text        not null,
  sample     boolean     not null default false,
  created_at timestamptz not null,
  constraint official_pk primary key (id),
  constraint official_type_ck check (type in ('PERSON', 'POST', 'BODY')),
  constraint official_name_ck check ((type = 'POST') = (name is null))
);
create index official_name_key_ix on official (name_key, type);

-- A post as one article gives it; position keeps the order in which the article does.
create table official_post (
  official_id bigint not null,
  article_id  bigint not null,
  position    int    not null,
  title       text   not null,
  constraint official_post_pk primary key (official_id, article_id, position),
  constraint official_post_official_fk foreign key (official_id) references official (id) on delete cascade,
  constraint official_post_article_fk foreign key (article_id) references article (id) on delete cascade
);
create index official_post_article_ix on official_post (article_id);

create table official_mention (
  id          bigint generated always as identity,
  article_id  bigint not null,
  official_id bigint not null,
  span_start  int    not null,
  span_end    int    not null,
  constraint official_mention_pk primary key (id),
  constraint official_mention_article_fk foreign key (article_id) references article (id) on delete cascade,
  constraint official_mention_official_fk foreign key (official_id) references official (id) on delete cascade,
  constraint official_mention_span_ck check (0 <= span_start and span_start < span_end)
);
create index official_mention_article_ix on official_mention (article_id, span_start);
create index official_mention_official_ix on official_mention (official_id);

create table statement (
  id           bigint generated always as identity,
  version      bigint           not null default 0,
  article_id   bigint           not null,
  speaker_id   bigint           not null,
  messenger_id bigint,
  kind         text             not null,
  verb_class   text,
  text         text             not null,
  span_start   int              not null,
  span_end     int              not null,
  cue_start    int,
  cue_end      int,
  policy_areas text[]           not null default '{}',
  confidence   double precision not null,
  review       text             not null,
  search       tsvector generated always as (to_tsvector('russian', text)) stored,
  constraint statement_pk primary key (id),
  constraint statement_article_fk foreign key (article_id) references article (id) on delete cascade,
  constraint statement_speaker_fk foreign key (speaker_id) references official (id),
  constraint statement_messenger_fk foreign key (messenger_id) references official (id),
  constraint statement_kind_ck check (kind in ('DIRECT', 'INDIRECT')),
  constraint statement_verb_class_ck check (verb_class in ('SAYS', 'STRESSES', 'CRITICISES', 'PROMISES', 'ORDERS', 'DENIES', 'ASKS')),
  constraint statement_span_ck check (0 <= span_start and span_start < span_end),
  constraint statement_cue_ck check ((cue_start is null) = (cue_end is null) and cue_start < cue_end),
  constraint statement_confidence_ck check (confidence between 0 and 1),
  constraint statement_review_ck check (review in ('DRAFT', 'ACCEPTED', 'REJECTED', 'DUPLICATE'))
);
create index statement_article_ix on statement (article_id, span_start);
create index statement_speaker_ix on statement (speaker_id);
create index statement_messenger_ix on statement (messenger_id);
create index statement_search_ix on statement using gin (search);

create table assignment (
  id              bigint generated always as identity,
  version         bigint           not null default 0,
  article_id      bigint           not null,
  issuer_id       bigint           not null,
  statement_id    bigint,
  kind            text             not null,
  title           text             not null,
  text            text             not null,
  span_start      int              not null,
  span_end        int              not null,
  cue_start       int,
  cue_end         int,
  deadline_text   text,
  deadline        date,
  deadline_latest date,
  recurring       text,
  conditions      text[]           not null default '{}',
  programmes      text[]           not null default '{}',
  policy_areas    text[]           not null default '{}',
  retold          boolean          not null default false,
  confidence      double precision not null,
  review          text             not null,
  execution       text             not null,
  last_checked    date,
  search          tsvector generated always as (to_tsvector('russian', title || ' ' || text)) stored,
  constraint assignment_pk primary key (id),
  constraint assignment_article_fk foreign key (article_id) references article (id) on delete cascade,
  constraint assignment_issuer_fk foreign key (issuer_id) references official (id),
  constraint assignment_statement_fk foreign key (statement_id) references statement (id) on delete set null,
  constraint assignment_kind_ck check (kind in ('DIRECTIVE', 'OBLIGATION', 'PLEDGE')),
  constraint assignment_span_ck check (0 <= span_start and span_start < span_end),
  constraint assignment_cue_ck check ((cue_start is null) = (cue_end is null) and cue_start < cue_end),
  constraint assignment_deadline_ck check (deadline is null or (deadline_text is not null and deadline_latest is not null and deadline <= deadline_latest)),
  constraint assignment_confidence_ck check (confidence between 0 and 1),
  constraint assignment_review_ck check (review in ('DRAFT', 'ACCEPTED', 'REJECTED', 'DUPLICATE')),
  constraint assignment_execution_ck check (execution in ('ASSIGNED', 'IN_PROGRESS', 'PARTLY_DONE', 'DONE', 'NOT_DONE', 'REMOVED'))
);
create index assignment_article_ix on assignment (article_id, span_start);
create index assignment_issuer_ix on assignment (issuer_id);
create index assignment_statement_ix on assignment (statement_id);
create index assignment_deadline_ix on assignment (deadline_latest) where deadline_latest is not null;
create index assignment_search_ix on assignment using gin (search);

-- Who is to do it; official_id is null for one who is no official (a contractor, a school).
create table assignment_addressee (
  assignment_id bigint not null,
  position      int    not null,
  name          text   not null,
  official_id   bigint,
  constraint assignment_addressee_pk primary key (assignment_id, position),
  constraint assignment_addressee_assignment_fk foreign key (assignment_id) references assignment (id) on delete cascade,
  constraint assignment_addressee_official_fk foreign key (official_id) references official (id)
);
create index assignment_addressee_official_ix on assignment_addressee (official_id);

-- History: one row a change, in the order of step; rows are only ever added.
create table statement_history (
  statement_id bigint      not null,
  step         int         not null,
  at           timestamptz not null,
  actor        text        not null,
  aspect       text        not null,
  from_status  text,
  to_status    text        not null,
  reason       text,
  constraint statement_history_pk primary key (statement_id, step),
  constraint statement_history_statement_fk foreign key (statement_id) references statement (id) on delete cascade,
  constraint statement_history_aspect_ck check (aspect = 'REVIEW')
);

create table assignment_history (
  assignment_id bigint      not null,
  step          int         not null,
  at            timestamptz not null,
  actor         text        not null,
  aspect        text        not null,
  from_status   text,
  to_status     text        not null,
  reason        text,
  constraint assignment_history_pk primary key (assignment_id, step),
  constraint assignment_history_assignment_fk foreign key (assignment_id) references assignment (id) on delete cascade,
  constraint assignment_history_aspect_ck check (aspect in ('REVIEW', 'EXECUTION'))
);

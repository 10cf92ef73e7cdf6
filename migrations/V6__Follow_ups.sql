-- An article that reports on an assignment of an earlier one, as the machine proposes it: what it
-- suggests, the words that say so, and what an analyst decided. It never changes a status by itself.
create table follow_up (
  id            bigint generated always as identity,
  article_id    bigint           not null,
  assignment_id bigint           not null,
  suggestion    text             not null,
  span_start    int              not null,
  span_end      int              not null,
  cue_start     int              not null,
  cue_end       int              not null,
  score         double precision not null,
  state         text             not null default 'PROPOSED',
  created_at    timestamptz      not null,
  decided_by    text,
  decided_at    timestamptz,
  constraint follow_up_pk primary key (id),
  constraint follow_up_uk unique (article_id, assignment_id, suggestion, span_start),
  constraint follow_up_article_fk foreign key (article_id) references article (id) on delete cascade,
  constraint follow_up_assignment_fk foreign key (assignment_id) references assignment (id) on delete cascade,
  constraint follow_up_suggestion_ck check (suggestion in ('DONE', 'STARTED', 'LATE', 'FAILED', 'POSTPONED', 'REPRIMAND', 'REPEATED')),
  constraint follow_up_span_ck check (0 <= span_start and span_start < span_end),
  constraint follow_up_cue_ck check (span_start <= cue_start and cue_start < cue_end and cue_end <= span_end),
  constraint follow_up_score_ck check (score between 0 and 1),
  constraint follow_up_state_ck check (state in ('PROPOSED', 'CONFIRMED', 'DISMISSED')),
  constraint follow_up_decided_ck check ((state = 'PROPOSED') = (decided_at is null) and (state = 'PROPOSED') = (decided_by is null))
);
create index follow_up_assignment_ix on follow_up (assignment_id);
create index follow_up_proposed_ix on follow_up (id) where state = 'PROPOSED';

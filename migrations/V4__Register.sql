-- The register: who is who across articles, which posts were held when, and what people decided
-- about it. A decision is a rule: it is applied when it is made and to every article read later.

alter table official
  add column hidden      boolean not null default false,
  add column merged_into bigint,
  add column name_kk     text,
  add column name_latin  text,
  add column country     text,
  add constraint official_merged_into_fk foreign key (merged_into) references official (id),
  add constraint official_merged_into_ck check (merged_into <> id),
  add constraint official_country_ck check (country ~ '^[A-Z]{2}$');
create index official_merged_into_ix on official (merged_into) where merged_into is not null;

-- A row of posts can move to another official, so it needs a key of its own.
alter table official_post
  add column id bigint generated always as identity,
  add constraint official_post_id_uk unique (id);

-- Every form under which an entry is known. spelling is the same for Russian, Kazakh and Latin
-- letters; words are coarser, to find whom a name may mean.
create table official_name (
  official_id bigint not null,
  name        text   not null,
  kind        text   not null,
  spelling    text   not null,
  key_words   text   not null,
  valid_from  date,
  valid_to    date,
  words       text[] generated always as (string_to_array(key_words, ' ')) stored,
  constraint official_name_pk primary key (official_id, name, kind),
  constraint official_name_official_fk foreign key (official_id) references official (id) on delete cascade,
  constraint official_name_kind_ck check (kind in ('NAME', 'ABBREVIATION', 'FORMER', 'POST')),
  constraint official_name_valid_ck check (valid_from <= valid_to)
);
create index official_name_words_ix on official_name using gin (words);
create index official_name_spelling_ix on official_name (spelling);

-- Who held a post from when to when, as a table or a person says; what articles show is read from
-- official_post. An empty end: not known, or still held.
create table tenure (
  id          bigint generated always as identity,
  official_id bigint      not null,
  post        text        not null,
  post_key    text        not null,
  body_id     bigint,
  country     text        not null,
  valid_from  date,
  valid_to    date,
  source      text,
  created_at  timestamptz not null,
  created_by  text        not null,
  constraint tenure_pk primary key (id),
  constraint tenure_official_fk foreign key (official_id) references official (id) on delete cascade,
  constraint tenure_body_fk foreign key (body_id) references official (id) on delete set null,
  constraint tenure_country_ck check (country ~ '^[A-Z]{2}$'),
  constraint tenure_valid_ck check (valid_from <= valid_to)
);
create index tenure_official_ix on tenure (official_id);
create index tenure_post_ix on tenure (country, post_key);
create index tenure_body_ix on tenure (body_id);

-- What a body belongs to, and what became of it, from a day on.
create table body_link (
  id         bigint generated always as identity,
  body_id    bigint      not null,
  other_id   bigint      not null,
  kind       text        not null,
  valid_from date,
  created_at timestamptz not null,
  created_by text        not null,
  constraint body_link_pk primary key (id),
  constraint body_link_body_fk foreign key (body_id) references official (id) on delete cascade,
  constraint body_link_other_fk foreign key (other_id) references official (id) on delete cascade,
  constraint body_link_kind_ck check (kind in ('PARENT', 'SUCCESSOR')),
  constraint body_link_other_ck check (body_id <> other_id),
  constraint body_link_uk unique (body_id, other_id, kind)
);
create index body_link_other_ix on body_link (other_id);

create table programme (
  id         bigint generated always as identity,
  name       text        not null,
  name_kk    text,
  name_latin text,
  created_at timestamptz not null,
  created_by text        not null,
  constraint programme_pk primary key (id)
);

-- Every form under which articles name a programme; one form means one programme.
create table programme_name (
  programme_id bigint not null,
  name         text   not null,
  name_key     text   not null,
  constraint programme_name_pk primary key (name_key),
  constraint programme_name_programme_fk foreign key (programme_id) references programme (id) on delete cascade
);
create index programme_name_programme_ix on programme_name (programme_id);

-- What a person decided. The last three columns are set when it is taken back; nothing is deleted.
create table register_decision (
  id          bigint generated always as identity,
  kind        text        not null,
  official_id bigint      not null,
  other_id    bigint,
  old_name    text,
  new_name    text,
  reason      text        not null,
  at          timestamptz not null,
  actor       text        not null,
  undone_at   timestamptz,
  undone_by   text,
  constraint register_decision_pk primary key (id),
  constraint register_decision_official_fk foreign key (official_id) references official (id) on delete cascade,
  constraint register_decision_other_fk foreign key (other_id) references official (id) on delete cascade,
  constraint register_decision_kind_ck check (kind in ('MERGE', 'SPLIT', 'MOVE', 'MOVE_MENTION', 'RENAME', 'HIDE', 'DIFFERENT')),
  constraint register_decision_other_ck check ((kind in ('RENAME', 'HIDE')) = (other_id is null)),
  constraint register_decision_name_ck check ((kind = 'RENAME') = (new_name is not null)),
  constraint register_decision_undone_ck check ((undone_at is null) = (undone_by is null))
);
create index register_decision_official_ix on register_decision (official_id);
create index register_decision_other_ix on register_decision (other_id);

-- The words that a decision speaks of: whoever is read there means the official decided on.
create table register_place (
  decision_id bigint not null,
  article_id  bigint not null,
  span_start  int    not null,
  span_end    int    not null,
  constraint register_place_pk primary key (decision_id, article_id, span_start, span_end),
  constraint register_place_decision_fk foreign key (decision_id) references register_decision (id) on delete cascade,
  constraint register_place_article_fk foreign key (article_id) references article (id) on delete cascade
);
create index register_place_article_ix on register_place (article_id);

-- Which rows a decision moved, so that it can be taken back whatever came after it.
create table register_move (
  id          bigint generated always as identity,
  decision_id bigint not null,
  record      text   not null,
  record_id   bigint not null,
  position    int    not null,
  from_id     bigint not null,
  to_id       bigint not null,
  constraint register_move_pk primary key (id),
  constraint register_move_decision_fk foreign key (decision_id) references register_decision (id) on delete cascade,
  constraint register_move_from_fk foreign key (from_id) references official (id) on delete cascade,
  constraint register_move_to_fk foreign key (to_id) references official (id) on delete cascade,
  constraint register_move_record_ck check (record in ('MENTION', 'POST', 'SPEAKER', 'MESSENGER', 'ISSUER', 'ADDRESSEE'))
);
create index register_move_record_ix on register_move (record, record_id, position);
create index register_move_decision_ix on register_move (decision_id);

-- Two entries that may be one: open until they are merged, hidden or declared different, and open
-- again if that is taken back.
create table possible_duplicate (
  id          bigint generated always as identity,
  first_id    bigint      not null,
  second_id   bigint      not null,
  article_id  bigint,
  reasons     text[]      not null,
  created_at  timestamptz not null,
  constraint possible_duplicate_pk primary key (id),
  constraint possible_duplicate_first_fk foreign key (first_id) references official (id) on delete cascade,
  constraint possible_duplicate_second_fk foreign key (second_id) references official (id) on delete cascade,
  constraint possible_duplicate_article_fk foreign key (article_id) references article (id) on delete set null,
  constraint possible_duplicate_pair_ck check (first_id < second_id),
  constraint possible_duplicate_pair_uk unique (first_id, second_id)
);
create index possible_duplicate_second_ix on possible_duplicate (second_id);

-- The policy areas, as the interface names and orders them; the slug is what records hold.
create table policy_area (
  slug     text    not null,
  parent   text,
  name_ru  text    not null,
  name_kk  text    not null,
  name_en  text    not null,
  constraint policy_area_pk primary key (slug),
  constraint policy_area_parent_fk foreign key (parent) references policy_area (slug),
  constraint policy_area_parent_ck check (parent <> slug),
  constraint policy_area_slug_ck check (slug ~ '^[a-z][a-z-]*$')
);
insert into policy_area (slug, name_ru, name_kk, name_en) values
  ('health', 'здравоохранение', 'денсаулық сақтау', 'health'),
  ('education', 'образование', 'білім беру', 'education'),
  ('science', 'наука', 'ғылым', 'science'),
  ('digital', 'цифровизация', 'цифрландыру', 'digital'),
  ('economy', 'экономика', 'экономика', 'economy'),
  ('budget', 'бюджет', 'бюджет', 'budget'),
  ('taxes', 'налоги', 'салық', 'taxes'),
  ('trade', 'торговля', 'сауда', 'trade'),
  ('industry', 'промышленность', 'өнеркәсіп', 'industry'),
  ('energy', 'энергетика', 'энергетика', 'energy'),
  ('agriculture', 'сельское хозяйство', 'ауыл шаруашылығы', 'agriculture'),
  ('water', 'водные ресурсы', 'су ресурстары', 'water'),
  ('ecology', 'экология', 'экология', 'ecology'),
  ('transport', 'транспорт', 'көлік', 'transport'),
  ('construction', 'строительство', 'құрылыс', 'construction'),
  ('housing', 'жильё и коммунальное хозяйство', 'тұрғын үй-коммуналдық шаруашылық', 'housing and utilities'),
  ('labour', 'труд и занятость', 'еңбек және жұмыспен қамту', 'labour'),
  ('social', 'социальная защита', 'әлеуметтік қорғау', 'social protection'),
  ('culture', 'культура', 'мәдениет', 'culture'),
  ('sport', 'спорт', 'спорт', 'sport'),
  ('justice', 'юстиция', 'әділет', 'justice'),
  ('security', 'безопасность и правопорядок', 'қауіпсіздік және құқықтық тәртіп', 'security'),
  ('defence', 'оборона', 'қорғаныс', 'defence'),
  ('foreign', 'внешняя политика', 'сыртқы саясат', 'foreign policy'),
  ('governance', 'государственное управление', 'мемлекеттік басқару', 'governance'),
  ('regions', 'регионы', 'өңірлер', 'regions'),
  ('emergency', 'чрезвычайные ситуации', 'төтенше жағдайлар', 'emergencies'),
  ('tourism', 'туризм', 'туризм', 'tourism'),
  ('youth', 'молодёжь', 'жастар', 'youth'),
  ('media', 'средства массовой информации', 'бұқаралық ақпарат құралдары', 'media');

-- An alias that a person has entered is told from a form that an article writes: the reader of
-- texts learns the former alone.
alter table official_name
  drop constraint official_name_kind_ck,
  add constraint official_name_kind_ck check (kind in ('NAME', 'ALIAS', 'ABBREVIATION', 'FORMER', 'POST'));

-- Fills an empty archive with as many accepted assignments as the setting generator.rows says, ten
-- to an article, all of them invented. Their texts hold what breaks a careless export: quotes,
-- newlines, semicolons, emoji, Kazakh letters, leading zeros, formulas, white space at the ends.

set session_replication_role = replica;

insert into official (type, name, name_key, created_at)
select 'PERSON', 'Вымышленный "Чиновник" № ' || lpad(i::text, 5, '0'), 'generated ' || i, now()
from generate_series(1, 1 + current_setting('generator.rows')::int / 50) i;

insert into article (title, text, source, url, language, published_at, sha256, state, created_at, created_by)
select 'Вымышленное совещание; выпуск «' || i || '»',
  'Вымышленный текст № ' || i || E'.\nПоручено: построить, проверить, доложить.',
  'Вымышленный вестник', 'https://example.org/' || i, 'ru', date '2016-01-01' + (i % 3900),
  encode(sha256(i::text::bytea), 'hex'), 'ANALYSED', now(), 'generator'
from generate_series(1, current_setting('generator.rows')::int / 10) i;

insert into official_post (official_id, article_id, position, title)
select 1 + i % (current_setting('generator.rows')::int / 50 + 1), i, 0, 'Аким "области"; глава № ' || i % 17
from generate_series(1, current_setting('generator.rows')::int / 10) i;

insert into assignment (article_id, issuer_id, kind, title, text, span_start, span_end,
  deadline_text, deadline, deadline_latest, conditions, programmes, policy_areas, confidence,
  review, execution, execution_since, last_checked)
select 1 + (i - 1) / 10, 1 + (1 + (i - 1) / 10) % (current_setting('generator.rows')::int / 50 + 1),
  (array['DIRECTIVE', 'OBLIGATION', 'PLEDGE'])[1 + i % 3],
  hostile || ' ' || i,
  case when i % 5 = 0 then hostile else 'Поручить построить объект № ' || i
    || ' в установленный срок и доложить о ходе работ: ' || hostile || ' (до конца года)' end,
  10, 60,
  case when i % 2 = 0 then 'до 1 декабря; "не позже"' end,
  case when i % 2 = 0 then date '2026-01-01' + i % 700 end,
  case when i % 2 = 0 then date '2026-01-01' + i % 700 end,
  case when i % 4 = 0 then array['при наличии средств; "да"', E'после\nпроверки'] else '{}' end,
  case when i % 6 = 0 then array['Вымышленная «Дорога»'] else '{}' end,
  array['housing', 'health'], (i % 101) / 100.0::double precision, 'ACCEPTED',
  case when i % 3 = 0 then 'DONE' else 'ASSIGNED' end,
  case when i % 3 = 0 then date '2026-02-01' + i % 600 end,
  case when i % 3 = 0 then date '2026-11-01' end
from generate_series(1, current_setting('generator.rows')::int) i
cross join lateral (
  select (array['Ввести "объект" в строй, как велено; срок', E'Первая строка\nвторая; строка\r\nтретья',
    '=SUM(A1:A9)+HYPERLINK("https://example.org")', '007', 'Қазақстан үшін әлеуметтік нысан 🏗️🚧',
    '-5 % к плану; +7 727', E'\tтабуляция, \\ и \\. и ''апостроф''', ' пробелы по краям ',
    '@имя; «ёлочки», “лапки”', '""'])[1 + i % 10] as hostile) h;

insert into assignment_addressee (assignment_id, position, name, official_id)
select i, 0, 'Акимат "района" № ' || i % 1000, 1 + i % (current_setting('generator.rows')::int / 50 + 1)
from generate_series(1, current_setting('generator.rows')::int) i;
insert into assignment_addressee (assignment_id, position, name)
select i, 1, E'подрядчик; «Құрылыс»' from generate_series(2, current_setting('generator.rows')::int, 2) i;

insert into assignment_history (assignment_id, step, at, actor, aspect, from_status, to_status, since,
  proof_url, proof_date, proof_note, proof_origin)
select i, 1, now(), 'generator', 'EXECUTION', 'ASSIGNED', 'DONE', date '2026-02-01' + i % 600,
  'https://example.org/report/' || i, date '2026-11-01', '=введено; "да"', 'INDEPENDENT'
from generate_series(3, current_setting('generator.rows')::int, 3) i;

set session_replication_role = origin;
analyze;

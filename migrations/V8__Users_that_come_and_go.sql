-- A user who has left keeps the name, since history refers to it, but signs in no more.
alter table app_user add column active boolean not null default true;

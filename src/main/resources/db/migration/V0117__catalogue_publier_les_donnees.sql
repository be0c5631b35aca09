-- What is filled in here beside what came: an import of the source leaves it alone.
alter table app.marche_mutualise
    add column complements jsonb not null default '{}',
    add column publiees text generated always as (coalesce(
        complements ->> 'datePublicationDonnees', donnees ->> 'datePublicationDonnees')) stored,
    add column publiees_par text;
comment on column app.marche_mutualise.complements is
    'fields of the données essentielles that were completed or corrected here: they win';
comment on column app.marche_mutualise.publiees is
    'day of the publication of the données essentielles as it is written, null before';
create index marche_a_publier on app.marche_mutualise (date_notification, reference)
    where publiees is null and acheteur is not null;

-- The centrale serves other local public bodies than the métropole, its communes and their CCAS.
alter table app.adherent drop constraint adherent_type_check;
alter table app.adherent add constraint adherent_type_check check (type in (
    'METROPOLE', 'COMMUNE', 'CCAS', 'SYNDICAT', 'EPCI', 'ETABLISSEMENT_PUBLIC', 'AUTRE_ORGANISME'));
alter table app.adherent add check (rattachement <> code);

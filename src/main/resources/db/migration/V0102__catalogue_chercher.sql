-- French words, whatever their accents and their number.
create text search configuration app.francais (copy = pg_catalog.french);
alter text search configuration app.francais
    alter mapping for hword, hword_part, word with app.unaccent, french_stem;

alter table app.marche_mutualise add column mots tsvector generated always as (
    setweight(to_tsvector('app.francais', objet), 'A')
    || setweight(to_tsvector('simple', reference || ' ' || id_decp || ' ' || code_cpv), 'B')) stored;
create index marche_mutualise_mots on app.marche_mutualise using gin (mots);
create index marche_mutualise_famille on app.marche_mutualise (famille);

-- A page of the catalogue counts its facets over an index alone: the marché's own row carries all its data.
alter table app.marche_mutualise
    add column fin_triee date generated always as (coalesce(fin, date 'infinity')) stored,
    add column annee_de_fin int generated always as (extract(year from fin - 1)::int) stored;
comment on column app.marche_mutualise.fin_triee is 'fin, or infinity: what has no known end is not over';
comment on column app.marche_mutualise.annee_de_fin is 'year of its last day';
drop index app.marche_mutualise_fin;
create index marche_mutualise_facettes on app.marche_mutualise (fin_triee, reference)
    include (famille, annee_de_fin);
create index marche_mutualise_acheteur on app.marche_mutualise (acheteur, reference);

-- The titulaires are written beside the marché too: one index finds words of the objet and of their names.
alter table app.marche_mutualise drop column mots, add column titulaires text, add column identifiants text;
comment on column app.marche_mutualise.titulaires is 'names, or else SIRET, in their order; kept by a trigger';
comment on column app.marche_mutualise.identifiants is 'SIRET and SIREN of the titulaires; kept by a trigger';

create function app.nommer_les_titulaires() returns trigger language plpgsql as $$
begin
    update app.marche_mutualise m set titulaires = n.noms, identifiants = n.identifiants
    from (select l.marche,
            string_agg(coalesce(t.nom, t.identifiant), ', ' order by t.rang) as noms,
            string_agg(t.identifiant || ' ' || left(t.identifiant, 9), ' ' order by t.rang)
                as identifiants
        from (select distinct marche from lignes) l
        left join app.titulaire_de_marche t on t.marche = l.marche
        group by l.marche) n
    where m.reference = n.marche
        and (m.titulaires, m.identifiants) is distinct from (n.noms, n.identifiants);
    return null;
end $$;
create trigger nommer_les_nouveaux after insert on app.titulaire_de_marche
    referencing new table as lignes for each statement execute function app.nommer_les_titulaires();
create trigger nommer_les_changes after update on app.titulaire_de_marche
    referencing new table as lignes for each statement execute function app.nommer_les_titulaires();
create trigger nommer_ceux_qui_restent after delete on app.titulaire_de_marche
    referencing old table as lignes for each statement execute function app.nommer_les_titulaires();
update app.titulaire_de_marche set rang = rang;

alter table app.marche_mutualise add column mots tsvector generated always as (
    setweight(to_tsvector('app.francais', objet), 'A')
    || setweight(to_tsvector('simple', reference || ' ' || id_decp || ' ' || code_cpv), 'B')
    || setweight(to_tsvector('simple', coalesce(identifiants, '')), 'B')
    || setweight(to_tsvector('app.francais', coalesce(titulaires, '')), 'C')) stored;
create index marche_mutualise_mots on app.marche_mutualise using gin (mots);

-- An import tells how it ended: cut short by a death, it keeps what it had done.
alter table app.import_de_marches
    add column format text not null default 'DECP' check (format in ('DECP', 'CLASSEUR')),
    add column etat text not null default 'TERMINE'
        check (etat in ('EN_COURS', 'TERMINE', 'INTERROMPU'));
create index import_de_marches_le on app.import_de_marches (le desc);
create index import_en_cours on app.import_de_marches (id) where etat = 'EN_COURS';

-- What happens to the marchés, for those who follow the catalogue. Written with the change itself,
-- in its transaction; numbered later, by one reader at a time, so that whoever reads by number
-- misses nothing that commits late and reads nothing twice.
create table app.fait_du_catalogue (
    id bigint generated always as identity primary key,
    marche text not null,
    genre text not null check (genre in ('NOUVEAU', 'MODIFIE', 'FIN', 'RECOURS')),
    adherent text check ((adherent is not null) = (genre = 'RECOURS')),
    champs text[] not null default '{}',
    fin date check (genre <> 'FIN' or fin is not null),
    transaction xid8 not null default pg_current_xact_id(),
    position bigint unique,
    le timestamptz,
    check ((position is null) = (le is null))
);
comment on column app.fait_du_catalogue.position is 'null until it is numbered';
comment on column app.fait_du_catalogue.le is 'when it was numbered, by the clock of the application';
comment on column app.fait_du_catalogue.champs is 'what changed';
create index fait_a_numeroter on app.fait_du_catalogue (id) where position is null;
create index fait_du_marche on app.fait_du_catalogue (marche);
revoke update, delete, truncate on app.fait_du_catalogue from ${application};
grant update (position, le) on app.fait_du_catalogue to ${application};

-- One row, locked by who numbers. Nobody writes « the marché is over »: it is told once a day has
-- passed over its end.
create table app.numerotation_des_faits (
    seule boolean primary key default true check (seule),
    derniere bigint not null,
    fins_jusqu_au date
);
comment on column app.numerotation_des_faits.fins_jusqu_au is
    'ends until that day are told; null before the first reading';
insert into app.numerotation_des_faits (derniere) values (0);
revoke insert, delete, truncate on app.numerotation_des_faits from ${application};

create function app.noter_les_nouveaux_marches() returns trigger language plpgsql as $$
begin
    insert into app.fait_du_catalogue (marche, genre)
    select reference, 'NOUVEAU' from nouveaux;
    return null;
end $$;
create trigger marche_nouveau after insert on app.marche_mutualise
    referencing new table as nouveaux
    for each statement execute function app.noter_les_nouveaux_marches();

-- What an adhérent would want to know; the entry of a marché in several writes is one fact.
create function app.noter_les_marches_modifies() returns trigger language plpgsql as $$
begin
    insert into app.fait_du_catalogue (marche, genre, champs)
    select reference, 'MODIFIE', champs
    from (select n.reference, array_remove(array[
                case when n.objet is distinct from a.objet then 'objet' end,
                case when n.montant_ht is distinct from a.montant_ht then 'montant' end,
                case when n.fin is distinct from a.fin then 'fin' end,
                case when n.famille is distinct from a.famille then 'famille' end], null) as champs
        from nouveaux n join anciens a using (reference)) m
    where champs <> '{}' and not exists (
        select 1 from app.fait_du_catalogue f
        where f.marche = m.reference and f.transaction = pg_current_xact_id());
    return null;
end $$;
create trigger marche_modifie after update on app.marche_mutualise
    referencing old table as anciens new table as nouveaux
    for each statement execute function app.noter_les_marches_modifies();

create function app.noter_une_reconduction() returns trigger language plpgsql as $$
begin
    insert into app.fait_du_catalogue (marche, genre, champs)
    values (new.marche, 'MODIFIE', array['reconduction']);
    return null;
end $$;
create trigger marche_reconduit after insert on app.periode_de_marche
    for each row when (new.rang > 1) execute function app.noter_une_reconduction();

create function app.noter_un_recours() returns trigger language plpgsql as $$
begin
    insert into app.fait_du_catalogue (marche, genre, adherent)
    values (new.marche, 'RECOURS', new.adherent);
    return null;
end $$;
create trigger recours_accorde_d_emblee after insert on app.recours
    for each row when (new.etat = 'ACCORDE') execute function app.noter_un_recours();
create trigger recours_accorde after update of etat on app.recours
    for each row when (new.etat = 'ACCORDE' and old.etat <> 'ACCORDE')
    execute function app.noter_un_recours();

-- Whatever changes a duration says so in its own transaction, and waits for nobody: a row of its own.
create table app.duree_a_compter (
    numero text not null,
    transaction xid8 not null default pg_current_xact_id(),
    primary key (numero, transaction)
);
comment on column app.duree_a_compter.transaction is
    'Once for each transaction: a row of another one may be read away before this one is committed.';

create function app.annoncer_la_duree() returns trigger language plpgsql as $$
begin
    insert into app.duree_a_compter (numero) values (to_jsonb(coalesce(new, old)) ->> tg_argv[0])
        on conflict do nothing;
    return null;
end $$;

create trigger visite_nouvelle after insert on app.suivi_de_phase for each row
    when (new.visite > 1 or new.fermee_le is not null)
    execute function app.annoncer_la_duree('procedure');
create trigger visite_changee after update on app.suivi_de_phase for each row
    when (old is distinct from new)
    execute function app.annoncer_la_duree('procedure');
create trigger visite_supprimee after delete on app.suivi_de_phase for each row
    execute function app.annoncer_la_duree('procedure');
create trigger tranche_changee after insert or update or delete on app.tranche for each row
    execute function app.annoncer_la_duree('procedure');
create trigger suivi_change after update of procedure, adherent, famille, depart
    on app.suivi_de_procedure for each row
    execute function app.annoncer_la_duree('numero');
create trigger cible_changee after insert or update of cible, minimum_legal or delete
    on app.phase_suivie for each row
    execute function app.annoncer_la_duree('numero');

-- What an older node did since they were counted, before it knew that it had to say so.
insert into app.duree_a_compter (numero)
select numero from app.suivi_de_procedure where terminee_le is null;

-- Up to when everything is counted: one row.
create table app.comptage_des_durees (
    seule boolean primary key default true check (seule),
    jusqu_au timestamptz
);
insert into app.comptage_des_durees default values;

-- A forecast is the same for whoever reads it: it leans on what all the adhérents took.
create function app.durees_pour_prevoir(procedure_ text, adherent_ text)
    returns table (cle text, jours int, nombre int)
    language sql stable security definer set search_path = app, pg_temp as $$
    select c.phase, c.jours, c.nombre
    from cube_des_durees c
    where c.phase = any(array(select code from phase)) and c.procedure = coalesce(procedure_, '*')
        and c.famille = '*' and c.adherent = coalesce(adherent_, '*') and c.mois = 'infinity' $$;

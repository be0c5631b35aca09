-- The durations once computed, and how many there are of each, so that a figure reads few rows.

create table app.duree_comptee (
    numero text collate "C" not null,
    phase text collate "C" not null,
    procedure text collate "C" not null,
    adherent text collate "C" not null,
    famille text collate "C" not null,
    mois date not null,
    jours int not null check (jours >= 0),
    cible int not null,
    fin date not null,
    visites int not null,
    detention jsonb not null,
    primary key (numero, phase)
);
comment on column app.duree_comptee.mois is 'first day of the month of the end';
comment on column app.duree_comptee.detention is 'days by holder; they add up to jours';
create index duree_comptee_jours on app.duree_comptee (phase, jours desc, numero);
create index duree_comptee_ecart on app.duree_comptee (phase, (jours - cible) desc, numero);
create index duree_comptee_fin on app.duree_comptee (phase, (fin - date '2000-01-01') desc, numero);
create index duree_comptee_adherent on app.duree_comptee (adherent, phase, famille);

-- One row by number of days. « * » in procedure, adherent or famille is all of them, and so is
-- « infinity » of the months. A famille of an adhérent is not there: it has few durations, which are
-- counted one by one.
create table app.cube_des_durees (
    phase text collate "C" not null,
    procedure text collate "C" not null,
    famille text collate "C" not null,
    adherent text collate "C" not null,
    mois date not null,
    jours int not null,
    nombre int not null check (nombre > 0),
    depassements int not null check (depassements between 0 and nombre),
    au_dela int not null check (au_dela >= 0),
    cibles int not null,
    primary key (phase, procedure, famille, adherent, mois, jours)
);

create table app.cube_des_detentions (
    phase text collate "C" not null,
    procedure text collate "C" not null,
    famille text collate "C" not null,
    adherent text collate "C" not null,
    mois date not null,
    cle text collate "C" not null,
    jours int not null check (jours > 0),
    procedures int not null check (procedures > 0),
    primary key (phase, procedure, famille, adherent, mois, cle)
);
comment on column app.cube_des_detentions.cle is 'a key of duree_comptee.detention';

-- The familles that have figures.
create table app.famille_comptee (
    famille text collate "C" primary key
);

-- A figure, and the procédures behind it, belong to the adhérent that instructs; that of all of
-- them, to who serves them all. Asked once a query for these.
alter table app.duree_comptee enable row level security;
create policy portee on app.duree_comptee
    using ((select app.portee_couvre('{}')) or app.portee_couvre(array[adherent]))
    with check (true);
alter table app.cube_des_durees enable row level security;
create policy portee on app.cube_des_durees
    using ((select app.portee_couvre('{}')) or app.portee_couvre(array[adherent]))
    with check (true);
alter table app.cube_des_detentions enable row level security;
create policy portee on app.cube_des_detentions
    using ((select app.portee_couvre('{}')) or app.portee_couvre(array[adherent]))
    with check (true);

-- What a computation changes: taken out (-1), put in (1). Empty outside of its transaction.
create unlogged table app.ecart_de_duree (signe int not null, like app.duree_comptee);

-- The same, at every level of the cubes.
create view app.ecart_des_durees with (security_invoker = true) as
select phase, case grouping(procedure) when 1 then '*' else procedure end as procedure,
    case grouping(famille) when 1 then '*' else famille end as famille,
    case grouping(adherent) when 1 then '*' else adherent end as adherent,
    case grouping(mois) when 1 then 'infinity' else mois end as mois, jours,
    sum(signe) as nombre, coalesce(sum(signe) filter (where jours > cible), 0) as depassements,
    sum(signe * greatest(0, jours - cible)) as au_dela, sum(signe * cible) as cibles
from app.ecart_de_duree
group by phase, jours, cube (procedure, mois), grouping sets ((), famille, adherent);
create view app.ecart_des_detentions with (security_invoker = true) as
select phase, case grouping(procedure) when 1 then '*' else procedure end as procedure,
    case grouping(famille) when 1 then '*' else famille end as famille,
    case grouping(adherent) when 1 then '*' else adherent end as adherent,
    case grouping(mois) when 1 then 'infinity' else mois end as mois, cle,
    sum(signe * part::int) as jours, sum(signe) as procedures
from app.ecart_de_duree, jsonb_each_text(detention) as p (cle, part)
group by phase, cle, cube (procedure, mois), grouping sets ((), famille, adherent);

create procedure app.reporter_les_ecarts() language sql as $$
    delete from app.duree_comptee d using app.ecart_de_duree e
        where e.signe < 0 and d.numero = e.numero and d.phase = e.phase;
    insert into app.duree_comptee
        select numero, phase, procedure, adherent, famille, mois, jours, cible, fin, visites, detention
        from app.ecart_de_duree where signe > 0;

    insert into app.famille_comptee select distinct famille from app.ecart_de_duree
        where signe > 0 on conflict do nothing;

    merge into app.cube_des_durees c using app.ecart_des_durees e
    on (c.phase, c.procedure, c.famille, c.adherent, c.mois, c.jours)
        = (e.phase, e.procedure, e.famille, e.adherent, e.mois, e.jours)
    when matched and c.nombre + e.nombre = 0 then delete
    when matched then update set nombre = c.nombre + e.nombre,
        depassements = c.depassements + e.depassements, au_dela = c.au_dela + e.au_dela,
        cibles = c.cibles + e.cibles
    when not matched and e.nombre <> 0 then insert
        values (e.phase, e.procedure, e.famille, e.adherent, e.mois, e.jours, e.nombre,
            e.depassements, e.au_dela, e.cibles);

    merge into app.cube_des_detentions c using app.ecart_des_detentions e
    on (c.phase, c.procedure, c.famille, c.adherent, c.mois, c.cle)
        = (e.phase, e.procedure, e.famille, e.adherent, e.mois, e.cle)
    when matched and c.procedures + e.procedures = 0 then delete
    when matched then update set jours = c.jours + e.jours, procedures = c.procedures + e.procedures
    when not matched and e.procedures <> 0 then insert
        values (e.phase, e.procedure, e.famille, e.adherent, e.mois, e.cle, e.jours, e.procedures);

    delete from app.ecart_de_duree;
$$;

-- As the owner, whom no portée bounds. Few procédures: their rows are read by their keys, whatever
-- the planner believes of the tables.
create procedure app.recompter_les_durees(numeros text[])
    language plpgsql security definer set search_path = app, pg_temp
    set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off as $$
begin
    insert into app.ecart_de_duree
        select sum(signe), numero, phase, procedure, adherent, famille, mois, jours, cible, fin,
            visites, detention
        from (select -1 as signe, c.* from app.duree_comptee c where c.numero = any(numeros)
            union all
            select 1, c.* from app.duree_calculee c where c.numero = any(numeros)) d
        group by 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12
        having sum(signe) <> 0;
    call app.reporter_les_ecarts();
end $$;

create procedure app.reconstruire_les_durees()
    language plpgsql security definer set search_path = app, pg_temp set work_mem = '128MB' as $$
begin
    delete from app.cube_des_detentions;
    delete from app.cube_des_durees;
    delete from app.duree_comptee;
    delete from app.famille_comptee;
    truncate app.ecart_de_duree;
    insert into app.ecart_de_duree select 1, c.* from app.duree_calculee c;
    insert into app.duree_comptee
        select numero, phase, procedure, adherent, famille, mois, jours, cible, fin, visites, detention
        from app.ecart_de_duree order by numero, phase;
    insert into app.famille_comptee select distinct famille from app.ecart_de_duree;
    -- In the order of their keys, which an index takes faster.
    insert into app.cube_des_durees select * from app.ecart_des_durees order by 1, 2, 3, 4, 5, 6;
    insert into app.cube_des_detentions
        select * from app.ecart_des_detentions order by 1, 2, 3, 4, 5, 6;
    -- Not deleted: each count to come would read their remains.
    truncate app.ecart_de_duree;
end $$;

call app.reconstruire_les_durees();

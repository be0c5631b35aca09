-- Every plan that was frozen: the first at the end of the montage, the others with their reason.
create table app.plan_de_reference (
    numero text not null references app.suivi_de_procedure,
    rang int not null check (rang > 0),
    motif text,
    auteur text,
    fige_le timestamptz,
    primary key (numero, rang)
);
call app.borner('plan_de_reference', 'numero');
create table app.phase_du_plan (
    numero text not null,
    rang int not null,
    phase text not null references app.phase,
    debut date not null,
    fin date not null check (fin >= debut),
    primary key (numero, rang, phase),
    foreign key (numero, rang) references app.plan_de_reference
);
call app.borner('phase_du_plan', 'numero');
revoke update, delete on app.plan_de_reference, app.phase_du_plan from ${application};

-- The plan in force, 0 before the first.
alter table app.suivi_de_procedure add column plan int not null default 0;

insert into app.plan_de_reference (numero, rang, fige_le)
    select numero, 1, prevision_figee_le::timestamp at time zone 'Europe/Paris'
    from app.suivi_de_procedure where prevision_figee_le is not null;
insert into app.phase_du_plan (numero, rang, phase, debut, fin)
    select numero, 1, phase, least(debut, prevue), prevue
    from (select f.numero, f.phase, f.prevue, coalesce(
                lag(f.prevue) over (partition by f.numero order by p.ordre), s.depart) as debut
            from app.phase_suivie f
            join app.phase p on p.code = f.phase
            join app.suivi_de_procedure s on s.numero = f.numero
            where f.prevue is not null and s.prevision_figee_le is not null) chaine;
update app.suivi_de_procedure set plan = 1 where prevision_figee_le is not null;
alter table app.phase_suivie drop column prevue;
alter table app.suivi_de_procedure drop column prevision_figee_le;

-- The forecast of what is not over, written again at each event, and what it assumes.
alter table app.suivi_de_procedure add column prevision_le timestamptz;
alter table app.phase_suivie
    add column prevision_debut date,
    add column prevision date,
    add column prevision_jours int,
    add column prevision_unite text,
    add column prevision_base text;

-- From what one forecasts: the last row is in force; without numero, for every procédure.
create table app.choix_de_base (
    id bigint generated always as identity primary key,
    numero text,
    base text check (base in ('CIBLE', 'MEDIANE')),
    motif text not null,
    auteur text not null,
    choisi_le timestamptz not null,
    check (numero is not null or base is not null)
);
comment on column app.choix_de_base.base is 'null: the procédure follows the common choice again';
create index choix_de_base_numero on app.choix_de_base (numero, id);
alter table app.choix_de_base enable row level security;
create policy portee on app.choix_de_base
    using (numero is null or (select current_setting('centrale.portee', true)) = '*'
        or exists (select 1 from app.procedure_portee visible
            where visible.numero = choix_de_base.numero
                and app.portee_couvre(visible.adherents))) with check (true);
revoke update, delete on app.choix_de_base from ${application};

insert into app.parametre (code, libelle, debut, valeur, unite, article, surete, a_verifier, note) values
    ('PREVISION_ECHANTILLON_MINIMAL', 'Prévision : procédures terminées pour se fier à une médiane',
     '2019-04-01', 10, 'NOMBRE', null, 'M', true, 'organisation, à confirmer');

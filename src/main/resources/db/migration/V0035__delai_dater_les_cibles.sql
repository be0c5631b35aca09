-- A target is a phase's, for a kind of procédure and an adhérent; a null one is every one.
alter table app.cible_de_phase drop constraint cible_de_phase_pkey;
alter table app.cible_de_phase drop constraint cible_de_phase_phase_procedure_daterange_excl;
alter table app.cible_de_phase alter column procedure drop not null;
alter table app.cible_de_phase
    add column id bigint generated always as identity primary key,
    add column adherent text,
    add column unite text not null default 'JOURS_CALENDAIRES'
        check (unite in ('JOURS_CALENDAIRES', 'JOURS_OUVRES')),
    add column article text,
    add column motif text,
    add column auteur text,
    add column ecrit_le timestamptz,
    add constraint cible_de_phase_sans_chevauchement exclude using gist (
        phase with =, coalesce(procedure, '') with =, coalesce(adherent, '') with =,
        daterange(debut, fin) with &&);
comment on column app.cible_de_phase.article is 'null when the organisation alone decides';
create index cible_de_phase_cle on app.cible_de_phase (phase, procedure, adherent, debut);

-- A row is closed, never rewritten.
revoke update, delete on app.cible_de_phase from ${application};
grant update (fin) on app.cible_de_phase to ${application};

-- The most specific row wins: what is agreed with an adhérent before what is said of a kind of
-- procédure. The legal minimum is not lost with it: it comes from the most specific row that has
-- one, because no agreement shortens what the law gives.
create function app.cibles_en_vigueur(procedure_ text, adherent_ text, le_ date)
    returns table (phase text, jours int, unite text, parametre_minimum text)
    language sql stable parallel safe
    begin atomic
        select c.phase,
            (array_agg(c.jours order by c.adherent nulls last, c.procedure nulls last))[1],
            (array_agg(c.unite order by c.adherent nulls last, c.procedure nulls last))[1],
            (array_agg(c.parametre_minimum order by c.adherent nulls last, c.procedure nulls last)
                filter (where c.parametre_minimum is not null))[1]
        from app.cible_de_phase c
        where (c.procedure is null or c.procedure = procedure_)
            and (c.adherent is null or c.adherent = adherent_)
            and c.debut <= le_ and (c.fin is null or c.fin > le_)
        group by c.phase;
    end;

-- The target that a procédure follows, in the unit of its row; those of its visits are calendar
-- days, known once the first day is.
alter table app.phase_suivie add column unite text not null default 'JOURS_CALENDAIRES'
    check (unite in ('JOURS_CALENDAIRES', 'JOURS_OUVRES'));

-- Each time that the target of a running procédure was moved to the one in force.
create table app.deplacement_de_cible (
    id bigint generated always as identity primary key,
    numero text not null,
    phase text not null,
    jours_avant int not null,
    unite_avant text not null,
    jours_apres int not null,
    unite_apres text not null,
    echeance_avant date,
    echeance_apres date,
    motif text not null,
    auteur text not null,
    deplacee_le timestamptz not null,
    foreign key (numero, phase) references app.phase_suivie
);
comment on column app.deplacement_de_cible.echeance_avant is
    'of the visit that lasted, null when the phase had not begun';
create index deplacement_de_cible_numero on app.deplacement_de_cible (numero, deplacee_le);
call app.borner('deplacement_de_cible', 'numero');
revoke update, delete on app.deplacement_de_cible from ${application};

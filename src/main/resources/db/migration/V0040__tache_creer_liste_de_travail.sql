-- The work list: our own rows, written in the engine's transaction. What the model and the process
-- say of a task is kept as it was at its creation; the columns that the list searches are read from it.
create table app.tache (
    id text primary key,
    etape jsonb not null,
    routage jsonb not null,
    code text not null generated always as (etape ->> 'code') stored,
    libelle text collate "fr-x-icu" not null generated always as (etape ->> 'libelle') stored,
    processus text not null generated always as (etape ->> 'processus') stored,
    formulaire text generated always as (etape ->> 'formulaire') stored,
    phase text generated always as (etape ->> 'phase') stored,
    activite text generated always as (etape ->> 'activite') stored,
    procedure text not null generated always as (routage ->> 'numero') stored,
    lot int generated always as ((routage ->> 'lot')::int) stored,
    support text generated always as (routage ->> 'support') stored,
    fonction text,
    adherent text,
    creee_le timestamptz not null,
    echeance date,
    avis_jusqu_au date,
    prise_par text,
    prise_le timestamptz,
    prise_d_office boolean not null default false,
    contresignee_par text,
    contresignee_le timestamptz,
    terminee_le timestamptz,
    achevee_par text,
    achevee_pour text,
    annulee boolean not null default false,
    motif_sans_avis text,
    version bigint not null default 0
);
comment on column app.tache.fonction is 'of the doer';
comment on column app.tache.adherent is 'for whom it is done: the acheteur where the doer works for all adhérents';
comment on column app.tache.achevee_pour is 'login of the absent agent whom the doer stood in for';
create index tache_ouverte_par_echeance on app.tache (echeance, creee_le, id) where terminee_le is null;
create index tache_ouverte_par_procedure on app.tache (procedure, creee_le) where terminee_le is null;
create index tache_terminee_par_procedure on app.tache (procedure, code, terminee_le) where terminee_le is not null;
call app.borner('tache', 'procedure');

-- One row for each fonction that the matrix concerned when the task was created.
create table app.tache_offre (
    tache text not null references app.tache on delete cascade,
    procedure text not null,
    fonction text not null,
    adherent text not null,
    service text,
    lettre text not null,
    agent text,
    relais text,
    tenue boolean not null,
    peut_reprendre boolean not null,
    actionnable boolean not null,
    ouverte boolean not null default true,
    unique nulls not distinct (tache, fonction, adherent, service, lettre)
);
comment on column app.tache_offre.relais is 'login of who acts because nobody holds the fonction';
comment on column app.tache_offre.tenue is 'somebody held the fonction at the creation';
create index tache_offre_ouverte_par_fonction on app.tache_offre (fonction, adherent, lettre, tache) where ouverte;
create index tache_offre_ouverte_par_relais on app.tache_offre (relais, tache) where ouverte and relais is not null;
call app.borner('tache_offre', 'procedure');

-- Who took, gave back, took over, reassigned, countersigned or completed it.
create table app.tache_mouvement (
    id bigint generated always as identity primary key,
    tache text not null references app.tache on delete cascade,
    procedure text not null,
    acte text not null,
    par text not null,
    de text,
    vers text,
    le timestamptz not null
);
create index tache_mouvement_par_tache on app.tache_mouvement (tache, id);
call app.borner('tache_mouvement', 'procedure');

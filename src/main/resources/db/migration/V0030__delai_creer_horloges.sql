create table app.phase (
    code text primary key,
    ordre int not null unique,
    libelle text not null,
    libelle_court text not null,
    acteur text not null,
    outils text,
    activites text not null,
    remarque text
);

-- The target of a phase for a kind of procédure, as dated rows.
create table app.cible_de_phase (
    phase text not null references app.phase,
    procedure text not null,
    debut date not null,
    fin date check (fin > debut),
    jours int not null check (jours > 0),
    parametre_minimum text,
    primary key (phase, procedure, debut),
    exclude using gist (phase with =, procedure with =, daterange(debut, fin) with &&)
);
comment on column app.cible_de_phase.parametre_minimum is
    'Code of the parameter that gives the legal minimum in days, null when the law sets none.';

create table app.suivi_de_procedure (
    numero text primary key,
    procedure text not null,
    depart date not null,
    prevision_figee_le date,
    fin_de_consultation timestamptz,
    terminee_le timestamptz
);
call app.borner('suivi_de_procedure', 'numero');

-- The targets of one procédure, frozen with its planned dates at the end of the montage.
create table app.phase_suivie (
    numero text not null references app.suivi_de_procedure,
    phase text not null references app.phase,
    cible int not null check (cible > 0),
    minimum_legal int,
    prevue date,
    primary key (numero, phase)
);
call app.borner('phase_suivie', 'numero');

create table app.suivi_de_phase (
    procedure text not null,
    phase text not null,
    visite int not null,
    ouverte_le timestamptz not null,
    cible int not null,
    minimum_legal int,
    fermee_le timestamptz,
    primary key (procedure, phase, visite),
    foreign key (procedure, phase) references app.phase_suivie
);
create index suivi_de_phase_ouvertes on app.suivi_de_phase (ouverte_le) where fermee_le is null;
call app.borner('suivi_de_phase', 'procedure');

-- The sub-processes, and their instances, that carried each visit.
create table app.ouverture_de_phase (
    procedure text not null,
    phase text not null,
    visite int not null,
    sous_processus text not null,
    instance text not null,
    ouverte_le timestamptz not null,
    fermee_le timestamptz,
    primary key (procedure, phase, visite, sous_processus, instance),
    foreign key (procedure, phase, visite) references app.suivi_de_phase
);
call app.borner('ouverture_de_phase', 'procedure');

create table app.alerte (
    id bigint generated always as identity primary key,
    numero text not null,
    genre text not null,
    objet text not null,
    libelle text not null,
    alerte_le date not null,
    limite date not null,
    regle text,
    levee_le timestamptz,
    fermee_le timestamptz,
    unique (numero, genre, objet)
);
create index alerte_a_lever on app.alerte (alerte_le) where levee_le is null and fermee_le is null;
create index alerte_ouverte on app.alerte (limite) where fermee_le is null;
call app.borner('alerte', 'numero');

create extension if not exists btree_gist schema app;

create table app.adherent (
    code text primary key,
    nom text not null,
    type text not null check (type in ('METROPOLE', 'COMMUNE', 'CCAS')),
    rattachement text references app.adherent,
    code_insee text unique,
    siren text,
    siret text unique,
    siret_a_verifier boolean not null default false,
    population int,
    version int not null default 0
);

-- Dates everywhere below: debut included, fin excluded, null fin open.
create table app.adhesion (
    id bigint generated always as identity primary key,
    adherent text not null references app.adherent,
    service_commun text not null,
    modalite text not null check (modalite in ('PERMANENTE', 'PONCTUELLE')),
    debut date not null,
    fin date check (fin > debut),
    exclude using gist (adherent with =, service_commun with =, daterange(debut, fin) with &&)
);

create table app.service (
    adherent text not null references app.adherent,
    code text not null,
    nom text not null,
    actif boolean not null default true,
    primary key (adherent, code)
);

create table app.agent (
    identifiant text primary key,
    nom text not null,
    courriel text not null,
    empreinte text not null,
    actif boolean not null default true,
    echecs int not null default 0,
    bloque_jusqu_a timestamptz,
    version int not null default 0
);

create table app.habilitation (
    id bigint generated always as identity primary key,
    agent text not null references app.agent,
    fonction text not null,
    adherent text not null references app.adherent,
    service text,
    debut date not null,
    fin date check (fin > debut),
    foreign key (adherent, service) references app.service,
    constraint habilitation_sans_chevauchement exclude using gist (
        agent with =, fonction with =, adherent with =, coalesce(service, '') with =,
        daterange(debut, fin) with &&)
);
create index habilitation_titulaires on app.habilitation (fonction, adherent);

create table app.relais (
    fonction text not null,
    adherent text not null references app.adherent,
    agent text not null references app.agent,
    version int not null default 0,
    primary key (fonction, adherent)
);

create table app.absence (
    id bigint generated always as identity primary key,
    agent text not null references app.agent,
    suppleant text references app.agent check (suppleant <> agent),
    debut date not null,
    fin date not null check (fin > debut),
    constraint absence_sans_chevauchement exclude using gist (agent with =, daterange(debut, fin) with &&)
);
create index absence_suppleant on app.absence (suppleant);

create table app.raci_activite (
    code text primary key,
    ordre int not null unique,
    processus text not null,
    domaine text not null,
    libelle text not null,
    -- The letters as the source prints them, and how the column of each was found again.
    source text not null,
    lecture text not null,
    sans_etape text,
    personne text check (personne = 'JURISTE'),
    reprise_interdite boolean not null,
    version int not null default 0
);

-- One cell of the matrix; debut included, fin excluded, null fin open.
create table app.raci_cellule (
    id bigint generated always as identity primary key,
    activite text not null references app.raci_activite,
    fonction text not null,
    lettres text not null check (lettres ~ '^[ARCI](/[ARCI])?$'),
    debut date not null,
    fin date check (fin > debut),
    motif text not null,
    auteur text not null,
    constraint raci_cellule_sans_chevauchement exclude using gist (
        activite with =, fonction with =, daterange(debut, fin) with &&)
);

-- What the service instructeur of each bénéficiaire is, by cadre.
create table app.raci_beneficiaire (
    cadre text not null,
    activite text not null references app.raci_activite,
    lettre text not null check (lettre in ('C', 'I')),
    debut date not null,
    fin date check (fin > debut),
    exclude using gist (cadre with =, activite with =, lettre with =, daterange(debut, fin) with &&)
);

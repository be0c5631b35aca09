-- A file that comes again and again from one financial software, and how it is read.
create table app.source_financiere (
    id int generated always as identity primary key,
    nom text not null unique check (length(nom) between 1 and 80),
    adherent text,
    correspondance jsonb not null,
    titres jsonb not null,
    apercu jsonb not null,
    par text not null,
    le timestamptz not null
);
comment on column app.source_financiere.adherent is 'of all its lines, null when a column tells it';

create table app.import_financier (
    id uuid primary key,
    source int not null references app.source_financiere,
    fichier text not null,
    par text not null,
    le timestamptz not null,
    lues int not null default 0,
    creees int not null default 0,
    corrigees int not null default 0,
    inchangees int not null default 0,
    refusees int not null default 0,
    fin text
);
create index import_financier_le on app.import_financier (le desc);
comment on column app.import_financier.fin is 'what an agent must know of how the reading ended';

create table app.ligne_financiere_refusee (
    import uuid not null references app.import_financier,
    rang int not null,
    ligne int not null,
    colonne text,
    message text not null,
    primary key (import, rang)
);

-- A line of finance as it stands today.
create table app.ligne_financiere (
    id bigint generated always as identity primary key,
    source int not null references app.source_financiere,
    adherent text not null,
    exercice int not null,
    genre text not null check (genre in ('ENGAGEMENT', 'MANDAT')),
    numero text not null,
    ligne text not null,
    marche_lu text not null references app.marche_mutualise,
    jour date not null,
    montant_ht numeric(15, 2) not null check (montant_ht <> 0),
    libelle text not null,
    commande text,
    engagement text,
    marche text not null references app.marche_mutualise,
    periode int,
    rang int,
    detachee boolean not null default false,
    groupe text,
    constate numeric(15, 2) not null default 0,
    constats int not null default 0,
    etats int not null default 0,
    unique (source, adherent, exercice, genre, numero, ligne),
    check (rang is null or periode is not null),
    check (genre = 'ENGAGEMENT' or constate = 0)
);
comment on column app.ligne_financiere.marche_lu is 'as the file says; marche is where an agent put it';
comment on column app.ligne_financiere.periode is 'of the order, else that of its day';
comment on column app.ligne_financiere.rang is 'of the order that explains it, null when none does';
comment on column app.ligne_financiere.detachee is 'by an agent: its reference no longer decides';
comment on column app.ligne_financiere.groupe is 'engagements that one order, or none, is to explain';
comment on column app.ligne_financiere.constate is 'what the grand livre holds of it beyond the orders';
create index ligne_financiere_marche on app.ligne_financiere (marche, genre, jour desc);
create index ligne_financiere_groupe on app.ligne_financiere (groupe);
create index ligne_financiere_a_rapprocher on app.ligne_financiere (jour desc, id) where rang is null;
create index ligne_financiere_au_dela on app.ligne_financiere (jour desc, id) where constate > 0;
create index ligne_financiere_numero
    on app.ligne_financiere (source, adherent, numero) where genre = 'ENGAGEMENT';
create index ligne_financiere_engagement
    on app.ligne_financiere (source, adherent, engagement) where engagement is not null;

-- What a line was, and what was done with it. Never edited.
create table app.etat_de_ligne_financiere (
    ligne bigint not null references app.ligne_financiere,
    rang int not null,
    acte text not null
        check (acte in ('LUE', 'CORRIGEE', 'RAPPROCHEE', 'DETACHEE', 'DEPLACEE')),
    jour date not null,
    montant_ht numeric(15, 2) not null,
    libelle text not null,
    marche text not null,
    periode int,
    commande int,
    import uuid references app.import_financier,
    par text not null,
    le timestamptz not null,
    primary key (ligne, rang)
);
revoke update, delete, truncate on app.etat_de_ligne_financiere from ${application};

create index marche_mutualise_id_seul on app.marche_mutualise (id_decp);

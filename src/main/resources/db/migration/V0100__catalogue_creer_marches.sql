-- A marché on which adhérents may draw: one a lot, under a reference of ours. Every agent may read it.
create table app.marche_mutualise (
    reference text primary key check (length(reference) between 1 and 16),
    origine text not null check (origine in ('PROCEDURE', 'DECP', 'CLASSEUR', 'SAISIE')),
    identite text not null unique,
    id_decp text not null,
    acheteur_siret text not null,
    acheteur text,
    objet text not null,
    famille text,
    numero_de_procedure text,
    lot int,
    cadre text,
    code_cpv text not null,
    procedure text,
    accord_cadre boolean not null,
    montant_ht numeric(15, 2) not null check (montant_ht > 0),
    duree_mois int check (duree_mois > 0),
    date_notification date,
    fin date check (fin > date_notification),
    donnees jsonb not null,
    cree_le timestamptz not null,
    modifie_le timestamptz not null
);
comment on column app.marche_mutualise.identite is
    'acheteur, id, date of notification and titulaires: what an import knows it by';
comment on column app.marche_mutualise.id_decp is 'as its source wrote it: two marchés may share it';
comment on column app.marche_mutualise.acheteur is 'code of the adhérent, null for another acheteur';
comment on column app.marche_mutualise.fin is 'excluded';
create index marche_mutualise_id on app.marche_mutualise (acheteur_siret, id_decp);
create index marche_mutualise_fin on app.marche_mutualise (fin);
create unique index marche_mutualise_lot on app.marche_mutualise (numero_de_procedure, lot);
create sequence app.reference_de_marche;

-- Who was identified at the publication as one who may order (R2162-6).
create table app.beneficiaire_de_marche (
    marche text not null references app.marche_mutualise,
    adherent text not null,
    primary key (marche, adherent)
);
create index beneficiaire_de_marche_adherent on app.beneficiaire_de_marche (adherent);

create table app.titulaire_de_marche (
    marche text not null references app.marche_mutualise,
    rang int not null,
    type text not null,
    identifiant text not null,
    nom text,
    primary key (marche, rang)
);
create index titulaire_de_marche_identifiant on app.titulaire_de_marche (identifiant);

-- What each import did, record by record where it refused or had something to say.
create table app.import_de_marches (
    id uuid primary key,
    fichier text not null,
    par text not null,
    le timestamptz not null,
    lus int not null default 0,
    crees int not null default 0,
    mis_a_jour int not null default 0,
    ignores int not null default 0,
    refuses int not null default 0,
    issue text
);
create table app.remarque_d_import (
    import uuid not null references app.import_de_marches,
    indice int not null,
    rang int not null,
    id_decp text,
    champ text,
    message text not null,
    refus boolean not null,
    primary key (import, indice, rang)
);

-- One register of the deposits for each tour: it numbers the plis, then says who opened them.
create table app.registre_des_depots (
    procedure text not null references app.procedure,
    tour int not null check (tour > 0),
    dernier_ordre int not null,
    dlro timestamptz,
    ouvert_le timestamptz,
    ouvert_par text,
    contreseing_de text,
    primary key (procedure, tour),
    check (num_nulls(dlro, ouvert_le, ouvert_par, contreseing_de) in (0, 4)),
    check (ouvert_le > dlro),
    check (ouvert_par <> contreseing_de)
);
call app.borner('registre_des_depots', 'procedure');
revoke delete on app.registre_des_depots from ${application};

-- The key of the plis of a tour, wrapped by the master key, which the database never sees.
create table app.cle_des_plis (
    procedure text not null,
    tour int not null,
    cle bytea not null,
    creee_le timestamptz not null,
    primary key (procedure, tour)
);
call app.borner('cle_des_plis', 'procedure');
revoke update, delete on app.cle_des_plis from ${application};

create table app.pli (
    id uuid primary key,
    procedure text not null references app.procedure,
    tour int not null,
    ordre int not null check (ordre > 0),
    siret char(14) not null,
    operateur text not null,
    recu_le timestamptz not null,
    enregistre_le timestamptz not null,
    source text not null check (source in ('HORLOGE', 'CONNECTEUR', 'AGENT')),
    preuve uuid,
    motif text,
    etat text not null check (etat in ('SCELLE', 'OUVERT', 'REMPLACE', 'HORS_DELAI')),
    enregistre_par text not null,
    unique (procedure, tour, ordre),
    check (recu_le <= enregistre_le),
    check (source <> 'CONNECTEUR' or preuve is not null),
    check (source <> 'AGENT' or motif is not null)
);
call app.borner('pli', 'procedure');
-- What was received is never changed: only its state is, when the plis are opened.
revoke update, delete on app.pli from ${application};
grant update (etat) on app.pli to ${application};

create table app.pli_lot (
    pli uuid not null references app.pli,
    procedure text not null,
    lot int not null,
    etat text not null check (etat in ('SCELLE', 'OUVERT', 'REMPLACE', 'HORS_DELAI')),
    primary key (pli, lot)
);
call app.borner('pli_lot', 'procedure');
revoke update, delete on app.pli_lot from ${application};
grant update (etat) on app.pli_lot to ${application};

-- A file of a pli: facts of the file as deposited; its bytes, sealed, are the blocks of contenu.
create table app.pli_document (
    pli uuid not null references app.pli,
    procedure text not null,
    rang int not null check (rang > 0),
    contenu uuid not null,
    nom text not null,
    type_mime text not null,
    taille bigint not null check (taille > 0),
    empreinte char(64) not null,
    primary key (pli, rang)
);
call app.borner('pli_document', 'procedure');
revoke update, delete on app.pli_document from ${application};

-- Every attempt to read a pli, granted or refused: annexe 8, article 2.
create table app.acces_au_pli (
    id bigint generated always as identity primary key,
    procedure text not null,
    pli uuid not null,
    document int not null,
    agent text not null,
    le timestamptz not null,
    refus text
);
create index acces_au_pli_procedure on app.acces_au_pli (procedure, le);
call app.borner('acces_au_pli', 'procedure');
revoke update, delete on app.acces_au_pli from ${application};

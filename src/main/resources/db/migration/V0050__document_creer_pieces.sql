-- One version of a file of a procédure. A version is never changed nor removed by the application.
create table app.piece (
    id uuid primary key,
    procedure text not null,
    categorie text not null,
    nom text not null check (length(nom) between 1 and 200),
    type_mime text not null,
    version int not null check (version > 0),
    taille bigint not null check (taille > 0),
    empreinte char(64) not null,
    deposee_par text not null,
    deposee_le timestamptz not null,
    unique (procedure, nom, version)
);
create index piece_procedure on app.piece (procedure, deposee_le desc);
call app.borner('piece', 'procedure');
revoke update, delete on app.piece from ${application};

-- The bytes of a content, in blocks; the procédure is repeated to bound each row.
create table app.contenu_bloc (
    contenu uuid not null,
    rang int not null check (rang >= 0),
    procedure text not null,
    octets bytea not null,
    primary key (contenu, rang)
);
-- What is stored is mostly compressed or encrypted already.
alter table app.contenu_bloc alter column octets set storage external;
call app.borner('contenu_bloc', 'procedure');
revoke update, delete on app.contenu_bloc from ${application};

-- An attributaire who cannot sign: the next of the classement is asked (R2144-7). Never undone.
create table app.defaillance (
    id uuid primary key,
    procedure text not null,
    lot integer not null,
    operateur text not null,
    motif text not null,
    texte text not null,
    constatee_le timestamptz not null,
    apres_les_lettres boolean not null,
    declaree_par text not null,
    declaree_le timestamptz not null,
    unique (procedure, lot, operateur),
    foreign key (procedure, lot) references app.lot
);
call app.borner('defaillance', 'procedure');

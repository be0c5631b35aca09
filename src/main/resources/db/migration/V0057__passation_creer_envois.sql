-- What is prepared to be sent outside, and the proof that it was; awaited until closed.
create table app.envoi (
    id uuid primary key,
    version integer not null,
    procedure text not null references app.procedure,
    genre text not null,
    libelle text not null,
    lot integer,
    support text,
    destinataire text,
    texte text,
    pieces uuid[] not null,
    prepare_le timestamptz not null,
    echeance date,
    envoye_le timestamptz,
    mode text,
    reference text,
    preuve uuid,
    accuse_le timestamptz,
    publie_le timestamptz,
    clos_le timestamptz,
    clos_par text,
    -- The same act prepares the same sending once, whatever the number of times it is run.
    cle text not null,
    unique (procedure, genre, cle)
);
create index envoi_attendu on app.envoi (prepare_le) where clos_le is null;
call app.borner('envoi', 'procedure');

-- What a candidate asks once the letters have left, and what it was answered (R2181-2, R2181-4).
create table app.demande_d_information (
    id uuid primary key,
    version integer not null,
    procedure text not null references app.procedure,
    lot integer,
    operateur text not null,
    texte text not null,
    recue_le timestamptz not null,
    limite date not null,
    enregistree_par text not null,
    enregistree_le timestamptz not null,
    objet text,
    reponse text,
    reponse_envoyee_le timestamptz,
    repondue_par text,
    check ((reponse is null) = (reponse_envoyee_le is null) and (reponse is null) = (repondue_par is null))
);
create index demande_d_information_procedure on app.demande_d_information (procedure, recue_le);
call app.borner('demande_d_information', 'procedure');

-- One marché for each awarded lot. What was entered stays in the fiches; this holds what is asked about it.
create table app.marche (
    id uuid primary key,
    version integer not null,
    procedure text not null references app.procedure,
    lot integer not null,
    acheteur text not null,
    id_marche text not null check (length(id_marche) between 1 and 16),
    montant_ht numeric(15, 2) not null,
    transmissible boolean not null,
    date_signature date not null,
    date_notification date,
    date_publication_donnees date,
    unique (procedure, lot)
);
-- The open data know a marché by its acheteur and this number.
create unique index marche_numero on app.marche (acheteur, id_marche);
call app.borner('marche', 'procedure');

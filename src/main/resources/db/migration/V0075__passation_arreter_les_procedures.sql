-- A procédure, or some of its lots, stopped without a marché: sans suite or infructueux (R2185-1).
alter table app.procedure add motif_arret text, add arretee_le timestamptz;

-- A stopped procédure is taken up again once.
create unique index procedure_relance on app.procedure (relance_de) where relance_de is not null;

create table app.arret (
    id uuid primary key,
    version integer not null,
    procedure text not null references app.procedure,
    origine text not null,
    motif text not null,
    texte text not null,
    -- Empty for the whole procédure.
    lots integer[] not null,
    etat text not null,
    demande_par text not null,
    demande_le timestamptz not null,
    decide_par text,
    decide_le timestamptz,
    motif_decision text
);
-- One question at a time.
create unique index arret_ouvert on app.arret (procedure) where etat in ('DEMANDE', 'PROPOSE');
create index arret_procedure on app.arret (procedure, demande_le);
call app.borner('arret', 'procedure');

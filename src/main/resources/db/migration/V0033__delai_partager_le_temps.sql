-- What each procédure waits for: an open task, an answer from outside, a date, a suspension.
create table app.attente (
    procedure text not null,
    cle text not null,
    detenteur text not null,
    priorite text not null,
    motif text,
    depuis timestamptz not null,
    jusqu_a timestamptz check (jusqu_a >= depuis),
    primary key (procedure, cle)
);
call app.borner('attente', 'procedure');

-- Whose clock it was: shared from the waits, without gap nor overlap, rewritten with each of them.
create table app.tranche (
    procedure text not null,
    debut timestamptz not null,
    fin timestamptz check (fin > debut),
    detenteur text not null,
    motif text,
    primary key (procedure, debut)
);
comment on column app.tranche.fin is 'excluded; null while the procédure lasts';
create unique index tranche_en_cours on app.tranche (procedure) where fin is null;
call app.borner('tranche', 'procedure');

-- An adhérent joins a marché (« recours »): it orders between debut and fin once it is agreed.
create table app.recours (
    id uuid primary key,
    marche text not null references app.marche_mutualise,
    adherent text not null,
    etat text not null check (etat in ('DEMANDE', 'ACCORDE', 'REFUSE', 'RETIRE')),
    debut date not null,
    fin date check (fin > debut),
    demande_par text not null,
    demande_le timestamptz not null,
    constraint recours_sans_chevauchement exclude using gist (
        marche with =, adherent with =, daterange(debut, fin) with &&)
        where (etat in ('DEMANDE', 'ACCORDE'))
);
comment on column app.recours.fin is 'excluded: the day on which the adhérent left, null while it stays';
create index recours_adherent on app.recours (adherent, etat);

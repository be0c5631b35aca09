-- What moves the balances of a period, in the order in which it did. Never edited.
create table app.ecriture (
    periode bigint not null references app.periode_de_marche,
    rang int not null,
    genre text not null
        check (genre in ('QUOTA', 'ENGAGEMENT', 'ANNULATION', 'TRANSFERT', 'CONSTAT')),
    adherent text not null,
    vers text check ((vers is not null) = (genre = 'TRANSFERT') and vers <> adherent),
    montant numeric(18, 3) not null,
    annule int check ((annule is not null) = (genre = 'ANNULATION')),
    cle text not null,
    libelle text not null,
    par text not null,
    le timestamptz not null,
    primary key (periode, rang),
    unique (periode, cle),
    unique (periode, annule),
    foreign key (periode, annule) references app.ecriture,
    check (genre not in ('ENGAGEMENT', 'ANNULATION', 'TRANSFERT') or montant > 0)
);
comment on column app.ecriture.cle is 'given by the caller: the same act sent twice is one entry';
create index ecriture_adherent on app.ecriture (periode, adherent, rang);
revoke update, delete, truncate on app.ecriture from ${application};

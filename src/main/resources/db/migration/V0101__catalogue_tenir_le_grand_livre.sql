-- The ceiling of a marché, by period: the initial one, then each reconduction (R2162-4).
create table app.periode_de_marche (
    id bigint generated always as identity primary key,
    marche text not null references app.marche_mutualise,
    rang int not null check (rang > 0),
    debut date not null,
    fin date not null check (fin > debut),
    unite text not null check (unite in ('EUROS_HT', 'QUANTITE')),
    minimum numeric(18, 3) not null default 0 check (minimum >= 0),
    maximum numeric(18, 3) not null check (maximum > 0 and maximum >= minimum),
    attribue numeric(18, 3) not null default 0 check (attribue >= 0),
    engage numeric(18, 3) not null default 0 check (engage >= 0),
    hors_quota numeric(18, 3) not null default 0 check (hors_quota between 0 and engage),
    constate numeric(18, 3) not null default 0 check (constate >= 0),
    ecritures int not null default 0,
    unique (marche, rang),
    exclude using gist (marche with =, daterange(debut, fin) with &&),
    -- The last word on concurrency: no order of statements gets past these.
    check (engage <= maximum),
    check (attribue + hors_quota <= maximum)
);
comment on column app.periode_de_marche.attribue is 'sum of the quotas';
comment on column app.periode_de_marche.engage is 'orders, less those cancelled';
comment on column app.periode_de_marche.hors_quota is 'part of engage of adhérents without quota';
comment on column app.periode_de_marche.constate is
    'what the finance file found beyond our orders';
comment on column app.periode_de_marche.ecritures is 'how many entries, the rank of the last one';

-- What one adhérent may draw from a period.
create table app.part_d_adherent (
    periode bigint not null references app.periode_de_marche,
    adherent text not null,
    quota numeric(18, 3) check (quota >= 0),
    recu numeric(18, 3) not null default 0 check (recu >= 0),
    cede numeric(18, 3) not null default 0 check (cede >= 0),
    engage numeric(18, 3) not null default 0 check (engage >= 0),
    constate numeric(18, 3) not null default 0 check (constate >= 0),
    primary key (periode, adherent),
    check (engage <= quota + recu - cede),
    check (quota is not null or recu + cede = 0)
);
comment on column app.part_d_adherent.quota is
    'null: draws with the others from what is attributed to nobody';

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

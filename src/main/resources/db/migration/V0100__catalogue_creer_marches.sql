-- A marché on which adhérents draw: one a lot, under a reference of ours. Every agent may read it.
create table app.marche_mutualise (
    reference text primary key check (length(reference) between 1 and 16),
    objet text not null,
    acheteur text not null,
    debut date not null,
    fin date not null check (fin > debut)
);

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

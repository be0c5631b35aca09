-- The prices of a marché from a day on: a new bordereau ends the one before, which is kept.
create table app.bordereau_de_prix (
    id bigint generated always as identity primary key,
    marche text not null references app.marche_mutualise,
    debut date not null,
    fin date check (fin > debut),
    fichier text not null,
    articles int not null check (articles > 0),
    par text not null,
    le timestamptz not null,
    ecarte_le timestamptz,
    constraint bordereau_de_prix_sans_chevauchement exclude using gist (
        marche with =, daterange(debut, fin) with &&) where (ecarte_le is null)
);
comment on column app.bordereau_de_prix.fin is 'excluded: the day on which the next one begins';
comment on column app.bordereau_de_prix.ecarte_le is 'another one of the same day took its place';

create table app.prix_d_article (
    bordereau bigint not null references app.bordereau_de_prix,
    rang int not null,
    reference text not null,
    designation text not null,
    unite text not null,
    prix_ht numeric(15, 4) not null check (prix_ht >= 0),
    tva numeric(5, 2) not null check (tva between 0 and 100),
    conditionnement text,
    rubrique text,
    mots tsvector generated always as (
        setweight(to_tsvector('app.francais', designation), 'A')
        || setweight(to_tsvector('simple', reference), 'A')
        || setweight(to_tsvector('app.francais',
            coalesce(rubrique, '') || ' ' || coalesce(conditionnement, '')), 'C')) stored,
    primary key (bordereau, rang),
    unique (bordereau, reference)
);
create index prix_d_article_mots on app.prix_d_article using gin (mots);
-- A common word is found by walking up the prices, a rare one by its index.
create index prix_d_article_prix on app.prix_d_article (prix_ht, bordereau, rang);
revoke update, delete, truncate on app.prix_d_article from ${application};

-- Two rows of one code never hold the same day, whoever writes them: the database refuses it.
create extension if not exists btree_gist schema app;

create table app.parametre (
    id bigint generated always as identity primary key,
    code text not null check (code ~ '^[A-Z][A-Z0-9_]*$'),
    libelle text not null,
    debut date not null,
    fin date check (fin > debut),
    valeur numeric check (valeur >= 0),
    jour date,
    unite text not null check (unite in ('EUR_HT', 'POURCENT', 'JOURS_CALENDAIRES', 'JOURS_OUVRES',
        'JOURS_FRANCS', 'MOIS', 'ANS', 'NOMBRE', 'RATIO', 'HABITANTS', 'DATE')),
    article text,
    surete text not null check (surete in ('A', 'B', 'C', 'M')),
    a_verifier boolean not null,
    note text,
    auteur text,
    ecrit_le timestamptz,
    check ((unite = 'DATE') = (jour is not null)),
    check ((unite = 'DATE') = (valeur is null)),
    constraint parametre_sans_chevauchement
        exclude using gist (code with =, daterange(debut, fin) with &&)
);
create unique index parametre_code_debut on app.parametre (code, debut);

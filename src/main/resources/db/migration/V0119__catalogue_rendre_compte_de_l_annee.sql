-- The annual report of the services communs: what was published, and what only a hand can write.
create table app.indicateur_publie (
    indicateur text not null,
    annee int not null,
    valeur text not null,
    source text not null,
    primary key (indicateur, annee)
);
comment on column app.indicateur_publie.valeur is 'as it was published: « 260 (environ) »';

insert into app.indicateur_publie (indicateur, annee, valeur, source) values
    ('CA_MARCHES_EN_COURS', 2020, '260 (environ)', 'rapport annuel 2020'),
    ('CA_MARCHES_MUTUALISES', 2020, '200 (plus de)', 'rapport annuel 2020'),
    ('CA_ADHERENTS_COMMUNES', 2020, '23', 'rapport annuel 2020'),
    ('CA_ADHERENTS_CCAS', 2020, '5', 'rapport annuel 2020'),
    ('CA_SEGMENTS', 2020, '10 (une dizaine)', 'rapport annuel 2020'),
    ('CA_REUNIONS_TENUES', 2020, '1', 'rapport annuel 2020'),
    ('CA_REUNIONS_PREVUES', 2020, '3', 'rapport annuel 2020'),
    ('CP_MARCHES_COMMUNES', 2020, '97', 'rapport annuel 2020'),
    ('CP_PART_CONTRATS', 2019, '20,6 %', 'rapport annuel 2020'),
    ('CP_ADHERENTS', 2022, '15', 'rapport annuel 2022 (séance du 2 février 2023)'),
    ('CP_AGENTS', 2020, '22 au 30/11/2020', 'rapport annuel 2020'),
    ('CP_ETP', 2020, '21,1 au 30/11/2020', 'rapport annuel 2020');

-- The last one of a year counts; the others stay.
create table app.indicateur_saisi (
    id bigint generated always as identity primary key,
    indicateur text not null,
    annee int not null check (annee between 2000 and 2100),
    valeur numeric(12, 2) not null check (valeur >= 0),
    source text not null,
    par text not null,
    le timestamptz not null
);
create index indicateur_saisi_annee on app.indicateur_saisi (indicateur, annee, id desc);
revoke update, delete, truncate on app.indicateur_saisi from ${application};

-- What was drawn in a year, whatever the marchés: entries come in the order of time.
create index ecriture_le on app.ecriture using brin (le);

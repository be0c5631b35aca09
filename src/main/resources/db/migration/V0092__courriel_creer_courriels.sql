-- Messages to people. A courriel is written with the act that asks for it; sending it is apart.
-- procedures: those it speaks of. Who sees it sees them all; one that hangs from none is the administrator's.
create table app.courriel (
    id uuid primary key,
    cle text not null unique,
    genre text not null,
    procedures text[] not null default '{}',
    destinataire text collate "fr-x-icu" not null,
    adresse text,
    objet text not null,
    texte text not null,
    etat text not null check (etat in
        ('A_ENVOYER', 'EN_COURS', 'ENVOYE', 'ECHEC', 'INCERTAIN', 'A_DISPOSITION')),
    tentatives int not null default 0,
    essais int not null default 0,
    prochaine timestamptz,
    en_cours_depuis timestamptz,
    ecrit_le timestamptz not null,
    envoye_le timestamptz,
    detail text,
    check (etat <> 'A_ENVOYER' or (adresse is not null and prochaine is not null))
);
comment on column app.courriel.cle is 'of what it tells and to whom: the same thing is never written twice';
comment on column app.courriel.adresse is 'null when none is known: the courriel is read in the application';
comment on column app.courriel.tentatives is 'numbers the attempts; essais counts those since it was last asked for';
comment on column app.courriel.detail is 'what the last attempt, or the administrator, says of it';
create index courriel_a_envoyer on app.courriel (prochaine, id) where etat = 'A_ENVOYER';
create index courriel_en_cours on app.courriel (en_cours_depuis) where etat = 'EN_COURS';
create index courriel_a_reprendre on app.courriel (ecrit_le) where etat in ('ECHEC', 'INCERTAIN');
create index courriel_par_date on app.courriel (ecrit_le desc, id);
create index courriel_par_procedure on app.courriel using gin (procedures);
alter table app.courriel enable row level security;
create policy portee on app.courriel
    using (current_setting('centrale.portee', true) = '*'
        or procedures <> '{}' and not exists (
            select 1 from unnest(procedures) p where not app.procedure_visible(p)))
    with check (true);

create table app.courriel_piece (
    courriel uuid not null references app.courriel,
    rang int not null,
    nom text not null,
    type text not null,
    contenu bytea not null,
    primary key (courriel, rang)
);
alter table app.courriel_piece enable row level security;
create policy portee on app.courriel_piece
    using (exists (select 1 from app.courriel c where c.id = courriel)) with check (true);

-- issue: null while the answer is awaited, and for good when the node died meanwhile.
create table app.courriel_tentative (
    courriel uuid not null references app.courriel,
    rang int not null,
    adresse text not null,
    le timestamptz not null,
    issue text,
    reponse text,
    primary key (courriel, rang)
);
alter table app.courriel_tentative enable row level security;
create policy portee on app.courriel_tentative
    using (exists (select 1 from app.courriel c where c.id = courriel)) with check (true);

-- One line a day, by the node that writes the récapitulatifs; the next one goes on from jusqu_a.
create table app.courriel_recapitulatif (
    jour date primary key,
    jusqu_a timestamptz not null
);

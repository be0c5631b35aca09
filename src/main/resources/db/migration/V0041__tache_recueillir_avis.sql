-- The avis of the consulted: the last one of each fonction counts, the earlier ones stay.
create table app.avis_consultatif (
    id uuid primary key,
    tache text not null references app.tache on delete cascade,
    procedure text not null,
    fonction text not null,
    adherent text not null,
    agent text not null,
    sens text not null check (sens in ('FAVORABLE', 'RESERVE', 'DEFAVORABLE')),
    texte text,
    pieces uuid[] not null default '{}',
    le timestamptz not null
);
create index avis_consultatif_par_tache on app.avis_consultatif (tache, le);
call app.borner('avis_consultatif', 'procedure');

-- What the informed are told, and which of it an agent has put aside.
create table app.information (
    id uuid primary key,
    procedure text not null,
    lot int,
    code text not null,
    libelle text collate "fr-x-icu" not null,
    fonction text not null,
    adherent text not null,
    service text,
    le timestamptz not null
);
create index information_par_fonction on app.information (fonction, adherent, le desc);
call app.borner('information', 'procedure');
create table app.information_ecartee (
    information uuid not null references app.information on delete cascade,
    agent text not null,
    primary key (agent, information)
);

-- What an agent has typed and not sent.
create table app.brouillon (
    tache text not null references app.tache on delete cascade,
    agent text not null,
    procedure text not null,
    contenu jsonb not null,
    le timestamptz not null,
    primary key (tache, agent)
);
call app.borner('brouillon', 'procedure');

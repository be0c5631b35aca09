-- A letter given to the mail server: to which address, the SHA-256 of what was joined, and how it ended.
alter table app.envoi
    add column adresse text,
    add column empreinte text,
    add column confie_le timestamptz,
    add column confie_par text,
    add column tour int,
    add column suite text check (suite in
        ('EN_ROUTE', 'GARDEE', 'ACCEPTEE', 'REFUSEE', 'INCERTAINE', 'REVENUE')),
    add column reponse text,
    add check (num_nulls(adresse, empreinte, confie_le, confie_par, tour, suite) in (0, 6));
comment on column app.envoi.confie_le is 'the same for all the letters that leave together';
comment on column app.envoi.tour is 'numbers the times it was given to the mail server';
comment on column app.envoi.reponse is 'what the mail server said, or what came back';

-- What the mail server refused, or what came back: the letter waits for another way.
create table app.lettre_non_remise (
    id uuid primary key,
    procedure text not null references app.procedure,
    envoi uuid not null references app.envoi,
    adresse text,
    envoyee_le timestamptz,
    reference text,
    apprise_le timestamptz not null,
    motif text not null,
    preuve uuid,
    serie_partie boolean not null,
    enregistree_par text not null,
    enregistree_le timestamptz not null
);
comment on column app.lettre_non_remise.serie_partie is 'all the letters of its series had left: the process was told so, and is not told again';
create index lettre_non_remise_envoi on app.lettre_non_remise (envoi, apprise_le);
call app.borner('lettre_non_remise', 'procedure');
revoke update, delete on app.lettre_non_remise from ${application};

-- A list of tasks that an agent named, with its colour; shared with a fonction when they say so.
create table app.vue_de_taches (
    id uuid primary key,
    agent text not null,
    nom text not null,
    couleur text not null,
    filtres text not null,
    fonction text,
    adherent text,
    unique (agent, nom),
    check (num_nulls(fonction, adherent) in (0, 2))
);
comment on column app.vue_de_taches.filtres is 'query string of the list';
create index vue_de_taches_partagee on app.vue_de_taches (fonction, adherent) where fonction is not null;

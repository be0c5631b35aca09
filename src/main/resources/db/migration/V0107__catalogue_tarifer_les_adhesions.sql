-- What an adhérent pays for a service commun. Empty at first: the organisation fixes it.
create table app.bareme_de_contribution (
    id bigint generated always as identity primary key,
    service_commun text not null,
    modalite text not null check (modalite in ('PERMANENTE', 'PONCTUELLE')),
    mode text not null check (mode in ('FORFAIT_ANNUEL', 'PAR_PROCEDURE')),
    population_min int check (population_min >= 0),
    population_max int check (population_max > population_min),
    montant numeric(14, 2) not null check (montant >= 0),
    debut date not null,
    fin date check (fin > debut),
    source text not null check (length(source) between 1 and 200),
    par text not null,
    le timestamptz not null,
    check (population_max is null or population_min is not null),
    constraint bareme_sans_chevauchement exclude using gist (
        service_commun with =, modalite with =, mode with =,
        int4range(population_min, population_max) with &&, daterange(debut, fin) with &&)
);
comment on column app.bareme_de_contribution.population_min is
    'null: for every adhérent, also one whose population is not known';
comment on column app.bareme_de_contribution.population_max is 'excluded';
comment on column app.bareme_de_contribution.montant is 'euros, a year or a procédure';
-- A row is ended, never rewritten.
revoke update, delete, truncate on app.bareme_de_contribution from ${application};
grant update (fin) on app.bareme_de_contribution to ${application};
